import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { lookup } from './lookup.ts';

/** Indicators that rest on the judgement of an answer. */
const JUDGED = ['acceptable', 'complete', 'resolved'] as const;

/** Why nothing of the answers is published, counts included: coders who disagree judged nothing (D17); else undefined. */
export function answersRefused(
  { locale }: Pick<Site, 'locale'>,
  barometer: Barometer,
  campaign: CampaignId,
  organisation: OrganisationId,
): string | undefined {
  const { result } = lookup(barometer);
  const refused = JUDGED.some((indicator) => {
    const found = result(campaign, organisation, indicator);
    return found?.kind === 'not_measured' && found.reason === 'coders_disagree';
  });
  return refused ? messagesIn[locale].notMeasured.coders_disagree : undefined;
}
