import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import { editionWords } from '../present/words/editionWords.ts';
import { timelineWords } from './campaignWords.ts';
import type { FrameView } from './frameView.ts';
import { standingCampaign } from './latest.ts';

/**
 * Where a page of many campaigns stands in time: with the leading one of our own; figures of others are each of another time, and the
 * page says which.
 */
export function standingTimeline(barometer: Barometer, locale: Locale): FrameView['timeline'] {
  const campaign = standingCampaign(barometer);
  return campaign?.kind === 'published' ? { left: editionWords[locale].eachPeriod } : timelineWords(campaign, locale);
}
