import { ANSWER_CLASSES, type AnswerBarSpec, type AnswerClass } from './AnswerBarSpec.ts';

/** Shares of the width, left to right, in the order of the scale. A class without an answer takes no place. */
export interface AnswerBarLayout {
  readonly total: number;
  /** Of the whole bar: 1, or less on a scale that several bars share. */
  readonly width: number;
  readonly parts: readonly {
    readonly answer: AnswerClass;
    readonly count: number;
    readonly from: number;
    readonly width: number;
    /** True where the count fits in its part at the narrowest width of the bar. */
    readonly labelled: boolean;
  }[];
}

/**
 * @param outOf answers that fill the width: those of the bar itself, or of the longest of several
 * @throws RangeError where a count is not a whole number, or nobody answered: an empty bar would read as 0 %.
 */
export function layoutAnswerBar(spec: AnswerBarSpec, outOf?: number): AnswerBarLayout {
  const total = answersTotal(spec);
  const whole = outOf ?? total;
  if (!(whole >= total)) throw new RangeError(`invalid scale; not at least ${total}: ${whole}`);
  let from = 0;
  const parts = ANSWER_CLASSES.filter((answer) => spec[answer] > 0).map((answer) => {
    const count = spec[answer];
    const part = { answer, count, from, width: count / whole, labelled: labelFits(`${count}`, count / whole) };
    from += part.width;
    return part;
  });
  return { total, width: total / whole, parts };
}

/** The base of the bar: calls in which a human answered. */
export function answersTotal(spec: AnswerBarSpec): number {
  for (const answer of ANSWER_CLASSES)
    if (!(Number.isInteger(spec[answer]) && spec[answer] >= 0))
      throw new RangeError(`invalid count of ${answer}; not a whole number >= 0: ${spec[answer]}`);
  const total = ANSWER_CLASSES.reduce((sum, answer) => sum + spec[answer], 0);
  if (!(total > 0)) throw new RangeError(`invalid answers; not at least one: ${total}`);
  return total;
}

/* A phone of 320 px leaves 288 to a bar; a digit of 15 px takes 9.2, its halo 2 on each side. */
const NARROWEST = 288;
const DIGIT = 9.2;

/** Whether a number can be written in a part of a row, at its narrowest. */
export function labelFits(text: string, share: number, digit = DIGIT): boolean {
  return text.length * digit + 4 <= share * NARROWEST;
}
