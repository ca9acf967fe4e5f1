/** Names of the colour tokens of `styles/tokens.css`, without their dashes. */
export type ColourToken =
  | 'paper'
  | 'paper-2'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'mid'
  | 'on-mid'
  | 'hairline'
  | 'tint'
  | 'signal'
  | 'signal-ink'
  | 'signal-wash'
  | 'field';

/** A colour in front of another, and the contrast that its use asks for (WCAG 2.2: 4.5 text, 3 marks and outlines). */
export interface ColourPair {
  readonly front: ColourToken;
  readonly back: ColourToken;
  readonly least: 3 | 4.5;
}

const text = (front: ColourToken, ...backs: readonly ColourToken[]): ColourPair[] =>
  backs.map((back) => ({ front, back, least: 4.5 }));
const mark = (front: ColourToken, ...backs: readonly ColourToken[]): ColourPair[] =>
  backs.map((back) => ({ front, back, least: 3 }));

/** Every pair that a page or a chart may make. A pair that is not here is not allowed. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...text('ink', 'paper', 'paper-2', 'tint', 'signal-wash', 'field'),
  ...text('ink-2', 'paper', 'paper-2', 'tint', 'signal-wash', 'field'),
  ...text('paper', 'ink'),
  ...text('on-mid', 'mid'),
  ...text('signal', 'paper', 'paper-2', 'signal-wash'),
  ...text('signal-ink', 'signal'),
  ...mark('ink-3', 'paper', 'field'),
  ...mark('mid', 'paper'),
  ...mark('signal', 'field'),
];

/**
 * Never carry a meaning alone: separators, tracks, areas under a drawn line, bands between drawn limits, the ring that
 * parts a point from its line.
 */
export const DECORATIVE: readonly ColourToken[] = ['hairline', 'tint', 'paper-2', 'signal-wash'];
