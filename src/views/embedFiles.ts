import type { Barometer } from '../domain/barometer.ts';
import type { Embed } from './embedsOf.ts';
import { postedEmbeds } from './postedEmbeds.ts';

/** Beside a pinned chart: one picture, which any program can draw at any size, and its figures. */
export const PINNED_FILES = ['image.svg', 'data.csv'] as const;
const POSTED = ['image-carre.png', 'image-portrait.png'] as const;

/** The pictures and tables that stand beside an embed; every other name is a page that does not exist. */
export function embedFiles(barometer: Barometer, embed: Embed): readonly string[] {
  if (embed.pinned) return PINNED_FILES;
  const posted = postedEmbeds(barometer).includes(embed) ? POSTED : [];
  return ['image.png', ...posted, ...PINNED_FILES, 'data-excel.csv'];
}
