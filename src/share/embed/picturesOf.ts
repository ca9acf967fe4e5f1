import type { Barometer } from '../../domain/barometer.ts';
import { embedKey, embedsOf, type Embed } from '../../views/embedsOf.ts';
import { newestFirst } from '../../views/latest.ts';
import type { PictureShape } from './PictureShape.ts';

/** A picture to draw, and the embed beside which it stands. */
export interface Picture {
  readonly key: string;
  readonly embed: Embed;
}

/**
 * Embeds of which a picture is drawn. 16:9: every live one (a pinned one has its SVG, and the live one's picture of its day).
 * Square and upright, which are for what is posted when a campaign comes out: of the latest campaign the rankings by whether
 * anyone picks up, and each organisation's own rate.
 */
export function picturesOf(barometer: Barometer, shape: PictureShape): readonly Picture[] {
  const live = embedsOf(barometer).filter(({ pinned }) => !pinned);
  const latest = newestFirst(barometer.campaigns).find(({ id }) =>
    live.some((embed) => isMain(embed) && embed.campaign === id),
  );
  const drawn = shape === 'wide' ? live : live.filter((embed) => isMain(embed) && embed.campaign === latest?.id);
  return drawn.map((embed) => ({ key: embedKey(embed.of), embed }));
}

function isMain({ of }: Embed): boolean {
  return (of.chart === 'ranking' || of.chart === 'figure') && of.indicator === 'pickup';
}
