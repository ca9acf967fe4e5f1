/* Advance widths in em of the site's two faces, rounded up by kind of character: enough to keep labels apart. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, 0.6],
  [/[\u202f]/, 0.2],
  [/[ \u00a0.,:;’'|iljtfr()I/-]/, 0.34],
  [/[%mwMW]/, 0.88],
  [/[A-ZÀ-Þ−+=<>]/, 0.68],
];
const OTHER = 0.56;

/** Width of a label in pixels, never less than what a browser draws. */
export function textWidth(text: string, fontSize: number, { bold = false } = {}): number {
  const ems = Array.from(text).reduce(
    (sum, character) => sum + (KINDS.find(([kind]) => kind.test(character))?.[1] ?? OTHER),
    0,
  );
  return ems * fontSize * (bold ? 1.04 : 1);
}
