import { textWidth } from '../textWidth.ts';

const TYPE = 13;
/* System fonts are wider than ours, and two names side by side need a space between them. */
const WIDER = 1.14;
const APART = 4;

/** Whether the name of a column stands in it on one line, in any face, apart from the next one. */
export function fitsColumn(label: string, step: number): boolean {
  return textWidth(label, TYPE) * WIDER + APART <= step;
}

/** Breaks the name of a column at its plain spaces and after a dash, where it is wider than it: an hour keeps its « h ». */
export function wrapLabel(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of label.split(/(?<= )(?!h\b)|(?<=[-–])/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + part).trimEnd(), TYPE) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
