import { communeFilesOf } from './communeFilesOf.ts';
import { departementsOfDigits } from './departementsOfDigits.ts';
import type { FinderIndex } from './FinderIndex.ts';
import { isDigits } from './findByDigits.ts';
import { findOrganisations } from './findOrganisations.ts';
import { foldName } from './foldName.ts';
import { WORDS_BEGIN } from './matchName.ts';
import { splitsOf } from './splitsOf.ts';
import { spellingOf } from './Spelling.ts';

/** Files that hold what may answer a question, beside the index. */
export interface NeededFiles {
  readonly communes: readonly number[];
  readonly postcodes: readonly string[];
}

/** Which files to fetch before `suggest` can answer in full: two of communes at most, or one of postcodes, a place named. */
export function neededFiles(index: FinderIndex, typed: string): NeededFiles {
  const asked = [typed, ...(typed.match(/\b\d{5}\b/g) ?? []), ...placesBesideAName(index, typed)].map((place) =>
    foldName(place).replaceAll(' ', ''),
  );
  const codes = index.departements.map(([code]) => code);
  const postcodes = asked
    .filter((digits) => /^\d{3,5}$/.test(digits))
    .filter((digits) => departementsOfDigits(digits, codes).length > 0)
    .map((digits) => digits.slice(0, 2));
  const communes = asked.filter((letters) => !isDigits(letters)).flatMap((l) => communeFilesOf(l, index.communeFiles));
  return { communes: [...new Set(communes)], postcodes: [...new Set(postcodes)] };
}

/** « lyon » of « caf lyon »: what stands beside the name of an organisation. */
function placesBesideAName(index: FinderIndex, typed: string): readonly string[] {
  return splitsOf(typed)
    .filter(([who]) => (findOrganisations(index, spellingOf(who))[0]?.score ?? Infinity) <= WORDS_BEGIN)
    .map(([, where]) => where);
}
