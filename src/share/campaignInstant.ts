import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { parisInstant } from '../domain/parisInstant.ts';
import type { IsoDate, IsoInstant } from '../domain/time.ts';

/**
 * When the figures of a campaign came out, read off its data and never off the clock of a build: the hour of publication; of
 * another publisher's figures the day that their source is certain of; failing both the last day of fieldwork, which nothing
 * precedes.
 */
export function campaignInstant(campaign: Campaign): IsoInstant {
  if (campaign.publishAt !== undefined) return new Date(campaign.publishAt).toISOString();
  const days = [campaign.fieldwork.to, ...(campaign.kind === 'published' ? printedDays(campaign) : [])];
  return parisInstant(days.sort(codeUnitOrder).at(-1) ?? campaign.fieldwork.to, '00:00');
}

/** First days that the dates of its sources stand for: `2023` is 1 January. */
function printedDays({ figures }: Extract<Campaign, { kind: 'published' }>): readonly IsoDate[] {
  return figures.flatMap(({ publishedOn }) => (publishedOn?.certain ? [`${publishedOn.text}-01-01`.slice(0, 10)] : []));
}
