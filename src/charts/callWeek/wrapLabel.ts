import { textWidth } from '../textWidth.ts';

const TYPE = 13;

/** Breaks the name of a column at its plain spaces, where it is wider than the column: an hour keeps its « h ». */
export function wrapLabel(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/ (?!h\b)/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, TYPE) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
