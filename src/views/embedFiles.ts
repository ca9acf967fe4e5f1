import type { Embed } from './embedsOf.ts';

/** Beside a pinned chart: one picture, which any program can draw at any size, and its figures. */
export const PINNED_FILES = ['image.svg', 'data.csv'] as const;
/** Beside one that follows the latest campaign: for an article, a square, a telephone held upright; for Excel and programs. */
const LIVE_FILES = [
  'image.png',
  'image-carre.png',
  'image-portrait.png',
  ...PINNED_FILES,
  'data-excel.csv',
  'data.xlsx',
  'data.json',
] as const;

/** The pictures and tables that stand beside an embed; every other name is a page that does not exist. */
export function embedFiles({ pinned }: Pick<Embed, 'pinned'>): readonly (typeof LIVE_FILES)[number][] {
  return pinned ? PINNED_FILES : LIVE_FILES;
}
