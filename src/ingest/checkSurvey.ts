import type { CallsCampaign } from '../domain/campaign.ts';
import { checkBalance } from './checkBalance.ts';
import { checkCallerEffect } from './checkCallerEffect.ts';
import { checkDigits } from './checkDigits.ts';
import { checkDrift } from './checkDrift.ts';
import { checkRepetition } from './checkRepetition.ts';
import { checkStrata } from './checkStrata.ts';
import type { Report } from './report.ts';
import type { Survey } from './survey.ts';

/** What only the whole of a campaign shows (D12 to D16, D18). @returns what its pages say of it (D12, D16) */
export function checkSurvey(survey: Survey, report: Report): Pick<CallsCampaign, 'waitsAreEstimates' | 'balance'> {
  const balance = checkBalance(survey, report);
  checkStrata(survey, report);
  checkCallerEffect(survey, report);
  checkRepetition(survey, report);
  checkDrift(survey, report);
  const waitsAreEstimates = checkDigits(survey, report);
  return { balance, ...(waitsAreEstimates && { waitsAreEstimates }) };
}
