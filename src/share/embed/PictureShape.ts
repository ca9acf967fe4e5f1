/** Pictures of a chart: for an article, for a square, for a telephone held upright. Pixels; `text` is the size of its words. */
export const PICTURE_SHAPES = {
  wide: { width: 1200, height: 675, text: 22, titles: [46, 42, 38, 35, 32], titleLines: 2 },
  square: { width: 1080, height: 1080, text: 27, titles: [58, 54, 50, 46, 42], titleLines: 3 },
  portrait: { width: 1080, height: 1350, text: 29, titles: [62, 58, 54, 50, 46], titleLines: 4 },
} as const;

export type PictureShape = keyof typeof PICTURE_SHAPES;
