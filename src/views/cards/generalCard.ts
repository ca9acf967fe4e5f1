import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { Site } from '../../domain/site.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import { standingCampaign } from '../latest.ts';
import { timelineWords } from '../campaignWords.ts';
import type { CardView } from './CardView.ts';

/** What a page without a finding of its own shows: what the site asks, and where it stands in time. */
export function generalCard({ locale }: Site, barometer: Barometer): CardView {
  const { left } = timelineWords(standingCampaign(barometer), locale);
  return {
    address: addresses.card(),
    fictional: barometer.fictional,
    headline: cardWords[locale].general,
    sub: cardWords[locale].generalSub,
    foot: [left],
  };
}
