import type { Barometer } from '../domain/barometer.ts';
import { embedsOf, type Embed } from './embedsOf.ts';
import { newestFirst } from './latest.ts';

/**
 * Charts that are posted when a campaign comes out, and so have a square and an upright picture beside their 16:9: of the
 * latest campaign, the rankings by whether anyone picks up, and each organisation's own rate.
 */
export function postedEmbeds(barometer: Barometer): readonly Embed[] {
  const main = embedsOf(barometer).filter(
    ({ of, pinned }) => !pinned && (of.chart === 'ranking' || of.chart === 'figure') && of.indicator === 'pickup',
  );
  const latest = newestFirst(barometer.campaigns).find(({ id }) => main.some((embed) => embed.campaign === id));
  return main.filter((embed) => embed.campaign === latest?.id);
}
