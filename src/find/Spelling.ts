import { foldName } from './foldName.ts';

/** A name or what was typed, ready to be compared. */
export interface Spelling {
  /** Words that tell names apart: without « de », « la », « et » …, unless there is nothing else. */
  readonly words: readonly string[];
  /** Everything in one run: « francetravail », « pole-emploi » and « pôle emploi » differ by spaces only. */
  readonly letters: string;
  /** The same of its telling words: « la Réunion » and « à La Réunion » differ by little words only. */
  readonly telling: string;
}

/** Words that tell no name from another. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set([
  'a',
  'au',
  'aux',
  'chez',
  'd',
  'dans',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'sur',
]);

/** @example spellingOf('CAF de l’Ain') // { words: ['caf', 'ain'], letters: 'cafdelain', telling: 'cafain' } */
export function spellingOf(name: string): Spelling {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LITTLE_WORDS.has(word));
  const kept = telling.length > 0 ? telling : words;
  return { words: kept, letters: words.join(''), telling: kept.join('') };
}
