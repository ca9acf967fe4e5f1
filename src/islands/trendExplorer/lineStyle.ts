/**
 * Ink is what was measured; what the reader chose has three tones. Strokes differ, so that lines do without colour too; none is
 * dotted, since dots mark a change of protocol.
 */
export interface LineStyle {
  /** Spelled out: a page keeps the rules of those names alone that its scripts hold as words. */
  readonly className: string;
  readonly ink: string;
  readonly dashes?: string;
}

const OWN: LineStyle = { className: 'line-0', ink: 'var(--ink)' };
const STYLES: readonly LineStyle[] = [
  OWN,
  { className: 'line-1', ink: 'var(--line-1)', dashes: '7 5' },
  { className: 'line-2', ink: 'var(--line-2)', dashes: '20 4' },
  { className: 'line-3', ink: 'var(--line-3)', dashes: '12 4 2 4' },
];

/** The style of a line by its slot; 0 is the line that was there before. */
export function lineStyle(slot: number): LineStyle {
  return STYLES[slot] ?? OWN;
}
