import { allowedEdits } from './allowedEdits.ts';
import { editsBetween } from './editsBetween.ts';
import type { Spelling } from './Spelling.ts';

/** How a name answers what was typed; the lower, the closer. From `SLIPS` on, letters differ. */
export const SAME = 0;
export const BEGINS = 1;
export const WORDS_BEGIN = 2;
export const CONTAINS = 3;
export const SLIPS = 4;

/** A slip in the beginning of a name says less than one in the whole of it, one in some of its words less again. */
const IN_BEGINNING = 0.4;
const IN_WORDS = 0.6;

/**
 * How closely a name answers what was typed, or nothing where it does not.
 *
 * @returns 0 the same letters; 1 it begins so; 2 each word typed begins one of its words; 3 it contains it; from 5 on, 4 and
 *   the number of slips
 */
export function matchName(typed: Spelling, name: Spelling): number | undefined {
  if (typed.letters === '') return undefined;
  if (typed.letters === name.letters || typed.telling === name.telling) return SAME;
  if (name.letters.startsWith(typed.letters) || name.telling.startsWith(typed.telling)) return BEGINS;
  if (typed.words.every((word) => name.words.some((other) => other.startsWith(word)))) return WORDS_BEGIN;
  if (typed.letters.length >= FEWEST_INSIDE && name.letters.includes(typed.letters)) return CONTAINS;
  const slips = leastSlips(typed, name);
  return slips === undefined ? undefined : SLIPS + slips;
}

/** Shorter runs of letters stand inside half of all names. */
const FEWEST_INSIDE = 4;

/**
 * A digit is no slip: « 69 » is another département than « 59 », « 3647 » another service than « 3646 ». Numbers of ten digits
 * are too far apart to be taken for one another.
 */
function leastSlips(typed: Spelling, name: Spelling): number | undefined {
  const [typedLength, nameLength] = [typed.letters.length, name.letters.length];
  const forgiven = allowedEdits(nameLength);
  const [typedDigits, nameDigits] = /^\d{8,}$/.test(name.letters)
    ? ['', '']
    : [typed, name].map((s) => digitsOf(s.letters));
  const found: number[] = [];
  // Initials are not guessed at, but a letter too many after them leaves them whole: « cafe ».
  if (forgiven === 0 && nameLength > 2 && typedLength === nameLength + 1 && typed.letters.startsWith(name.letters))
    found.push(1);
  if (forgiven > 0 && nameDigits?.startsWith(typedDigits ?? '')) {
    const { whole, beginning } = editsBetween(typed.letters, name.letters, forgiven);
    if (whole <= forgiven && typedDigits === nameDigits) found.push(whole);
    if (beginning <= Math.min(forgiven, allowedEdits(typedLength))) found.push(beginning + IN_BEGINNING);
  }
  const inWords = slipsInWords(typed.words, name.words);
  if (inWords !== undefined) found.push(inWords + IN_WORDS);
  return found.length > 0 ? Math.min(...found) : undefined;
}

const digitsOf = (letters: string): string => letters.replace(/\D/g, '');

/** Slips of all words typed, each against the word of the name that it is closest to. */
function slipsInWords(typed: readonly string[], name: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of typed) {
    const forgiven = digitsOf(word) === '' ? allowedEdits(word.length) : 0;
    let least = Infinity;
    for (const other of name) {
      const slips = other.startsWith(word)
        ? 0
        : forgiven > 0
          ? editsBetween(word, other, forgiven).beginning
          : Infinity;
      if (slips < least) least = slips;
    }
    if (least > forgiven) return undefined;
    sum += least;
  }
  return sum <= MOST_SLIPS ? sum : undefined;
}

const MOST_SLIPS = 3;
