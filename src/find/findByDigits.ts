import { departementsOfDigits } from './departementsOfDigits.ts';
import type { FinderIndex } from './FinderIndex.ts';
import type { LoadedFiles } from './LoadedFiles.ts';
import { BEGINS, SAME } from './matchName.ts';
import type { DepartementSuggestion, Scored } from './Suggestion.ts';

/** True for what begins like a postcode or is the code of a département: `69`, `2a`, `97411`. */
export function isDigits(letters: string): boolean {
  return /^(\d{2,5}|2[ab]\d{0,3})$/.test(letters);
}

/** Départements by the digits of a code or a postcode: all of them where one postcode straddles two. */
export function findByDigits(
  index: FinderIndex,
  loaded: LoadedFiles,
  digits: string,
): readonly Scored<DepartementSuggestion>[] {
  const names = new Map(index.departements);
  const served = digits.length === 5 ? loaded.postcodes.get(digits.slice(0, 2))?.[digits] : undefined;
  if (served)
    return Object.entries(served).map(([code, communes]) => ({
      kind: 'departement',
      code,
      name: names.get(code) ?? code,
      postcode: { digits, communes },
      score: SAME,
    }));
  // Not the beginning of any postcode: the number of a service that is not known here (« 3949 »).
  const known = loaded.postcodes.get(digits.slice(0, 2));
  if (digits.length === 4 && known && !Object.keys(known).some((postcode) => postcode.startsWith(digits))) return [];
  // A code that La Poste gives to a firm, or one that is still being typed.
  return departementsOfDigits(
    digits,
    index.departements.map(([code]) => code),
  ).map((code) => ({
    kind: 'departement',
    code,
    name: names.get(code) ?? code,
    score: code.toLowerCase() === digits ? SAME : BEGINS,
  }));
}
