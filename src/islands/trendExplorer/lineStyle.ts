/** Ink is what was measured; what the reader chose has three tones. Strokes differ, so that lines do without colour too. */
export interface LineStyle {
  readonly ink: string;
  readonly dashes?: string;
}

const DASHES: readonly (string | undefined)[] = [undefined, '8 4', '2 4', '12 4 2 4'];

/** The stroke of a line by its slot; 0 is the line that was there before. */
export function lineStyle(slot: number): LineStyle {
  const dashes = DASHES[slot];
  return { ink: slot === 0 ? 'var(--ink)' : `var(--line-${slot})`, ...(dashes === undefined ? {} : { dashes }) };
}
