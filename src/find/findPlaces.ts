import { communeFilesOf } from './communeFilesOf.ts';
import type { CommuneLine, FinderIndex } from './FinderIndex.ts';
import { findByDigits, isDigits } from './findByDigits.ts';
import type { LoadedFiles } from './LoadedFiles.ts';
import { matchName } from './matchName.ts';
import { type Spelling, spellingOf } from './Spelling.ts';
import type { CommuneSuggestion, DepartementSuggestion, Scored } from './Suggestion.ts';

type Place = Scored<DepartementSuggestion> | Scored<CommuneSuggestion>;

/** Départements and communes that answer what was typed, the closest first: by name, by code or by postcode. */
export function findPlaces(index: FinderIndex, loaded: LoadedFiles, typed: Spelling): readonly Place[] {
  if (isDigits(typed.letters)) return findByDigits(index, loaded, typed.letters);
  const departements = index.departements.flatMap(([code, name]): readonly Place[] => {
    const score = matchName(typed, spellingOf(name));
    return score === undefined ? [] : [{ kind: 'departement', code, name, score }];
  });
  const names = new Map(index.departements);
  const files = communeFilesOf(typed.letters, index.communeFiles).map(
    (position) => loaded.communes.get(position) ?? [],
  );
  const seen = new Set<CommuneLine>();
  const communes = [index.cities, ...files].flatMap((lines) =>
    speltOf(lines).flatMap(({ line, name, code, spelling }): readonly Place[] => {
      if (seen.has(line)) return [];
      seen.add(line);
      const score = matchName(typed, spelling);
      const departementName = names.get(code) ?? code;
      // Paris is its own département: one page, one answer.
      if (score === undefined || name === departementName) return [];
      return [{ kind: 'commune', name, departement: code, departementName, score }];
    }),
  );
  return [...departements, ...communes].sort((a, b) => a.score - b.score);
}

interface Spelt {
  readonly line: CommuneLine;
  readonly name: string;
  readonly code: string;
  readonly spelling: Spelling;
}

const spelt = new WeakMap<readonly CommuneLine[], readonly Spelt[]>();

function speltOf(lines: readonly CommuneLine[]): readonly Spelt[] {
  const ready = spelt.get(lines);
  if (ready) return ready;
  const made = lines.map((line) => {
    const [name = '', code = ''] = line.split(';');
    return { line, name, code, spelling: spellingOf(name) };
  });
  spelt.set(lines, made);
  return made;
}
