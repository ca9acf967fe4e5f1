import type { IssueCode } from '../domain/issueCodes.ts';
import { callIssuesFr } from './callIssues.fr.ts';
import { cellIssuesFr } from './cellIssues.fr.ts';
import { fileIssuesFr } from './fileIssues.fr.ts';
import type { IssueText } from './issueParts.ts';
import { surveyIssuesFr } from './surveyIssues.fr.ts';

/** Every code has its sentence: one that lacks does not compile. */
export const issueMessagesFr: Readonly<Record<IssueCode, IssueText>> = {
  ...fileIssuesFr,
  ...cellIssuesFr,
  ...callIssuesFr,
  ...surveyIssuesFr,
};
