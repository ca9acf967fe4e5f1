import type { DepartementCode } from '../domain/places.ts';
import { cityOfArrondissement } from './cityOfArrondissement.ts';
import type { FinderIndex } from './FinderIndex.ts';
import { findOrganisations } from './findOrganisations.ts';
import { findPlaces } from './findPlaces.ts';
import { findSectors } from './findSectors.ts';
import type { LoadedFiles } from './LoadedFiles.ts';
import { BEGINS, SAME, SLIPS, WORDS_BEGIN } from './matchName.ts';
import { splitsOf } from './splitsOf.ts';
import { spellingOf } from './Spelling.ts';
import type { Scored, Suggestion } from './Suggestion.ts';

/** As many as an eye takes in at once. */
const MOST = 8;

/**
 * Sectors, organisations, départements and communes that answer what was typed, the closest first: names without regard to
 * accents, case, spaces and a few slips, postcodes, and an organisation with a place (« caf lyon »).
 *
 * @param loaded files of communes and postcodes fetched so far (`neededFiles` says which); without them, large communes only
 */
export function suggest(
  index: FinderIndex,
  loaded: LoadedFiles,
  typed: string,
  { most = MOST } = {},
): readonly Suggestion[] {
  const spelling = spellingOf(typed);
  const places = findPlaces(index, loaded, spelling);
  // Those that match alike keep this order.
  const found = [...bodiesAndSectors(index, typed), ...places].sort((a, b) => a.score - b.score);
  const best = found[0]?.score ?? Infinity;
  if (best < SLIPS) {
    // Who typed a postcode or a département wants to know who answers there.
    const codes = places.flatMap((p) => (p.kind === 'departement' && p.score <= BEGINS ? [p.code] : []));
    return distinct([...found.filter((one) => isShown(one, best)), ...localOrganisations(index, codes)]).slice(0, most);
  }
  const city = cityOfArrondissement(typed);
  if (city !== undefined) return suggest(index, loaded, city, { most });
  // One slip in a name is likelier than two names.
  const splits = best > SLIPS + 1 ? splitsOf(typed) : [];
  const together = splits.flatMap(([who, where]) => findTogether(index, loaded, who, where));
  if (together.length > 0) return distinct(together).slice(0, most);
  // « 69003 Lyon »: the postcode says it all.
  const postcode = /\b\d{5}\b/.exec(typed)?.[0];
  if (postcode !== undefined && postcode !== spelling.letters) return suggest(index, loaded, postcode, { most });
  const guesses = distinct(found.filter(({ score }) => score <= best + 1)).slice(0, Math.min(most, MOST_GUESSES));
  return guesses.map((one) => ({ ...one, guessed: true }));
}

/**
 * A sector follows the organisations that match as closely, but for one whose whole name was typed: it comes first, since one
 * body is not the sector (« impôts »), unless an everyday word for it is what a body itself is called (« assurance maladie »).
 */
function bodiesAndSectors(index: FinderIndex, typed: string): readonly Scored[] {
  const bodies = findOrganisations(index, spellingOf(typed));
  const isCalledSo = bodies.some(({ score, heard }) => score === SAME && heard === undefined);
  const sectors = findSectors(index, typed);
  const first = sectors.filter(({ score, heard }) => score === SAME && !(isCalledSo && heard !== undefined));
  return [...first, ...bodies, ...sectors.filter((one) => !first.includes(one))];
}

/** Guesses are shown to those who made a slip, not a list of what else resembles it. */
const MOST_GUESSES = 5;

/**
 * Beside a name that is spelt as typed, other spellings are noise, but for those one slip away: an organisation, and a place
 * where the letters typed are only the beginning of a name (« lion » of Lion-sur-Mer, where most who type it mean Lyon).
 */
function isShown({ kind, score }: Scored, best: number): boolean {
  return score < SLIPS || (score === SLIPS + 1 && (kind === 'organisation' || (kind === 'commune' && best > SAME)));
}

/** « caf lyon »: those of the place, then its page, then the others of that name that serve the whole country. */
function findTogether(index: FinderIndex, loaded: LoadedFiles, who: string, where: string): readonly Suggestion[] {
  const close = <S extends Suggestion>(list: readonly Scored<S>[]) => list.filter(({ score }) => score <= WORDS_BEGIN);
  const places = close(findPlaces(index, loaded, spellingOf(where)));
  const bodies = close(findOrganisations(index, spellingOf(who)));
  if (places.length === 0 || bodies.length === 0) return [];
  const [first] = places;
  const meant = places.filter(({ score }) => score === first?.score);
  const codes = meant.map((p) => (p.kind === 'departement' ? p.code : p.departement));
  const territories = new Map(index.organisations.map(([id, , , , territory]) => [id, territory]));
  const territoryOf = (id: string) => territories.get(id) ?? [];
  return [
    ...bodies.filter(({ id }) => territoryOf(id).some((code) => codes.includes(code))),
    ...meant.slice(0, MOST_PLACES),
    ...bodies.filter(({ id }) => territoryOf(id).length === 0),
  ];
}

/** Homonyms beyond these are left to a longer question. */
const MOST_PLACES = 4;

function localOrganisations(index: FinderIndex, codes: readonly DepartementCode[]): readonly Suggestion[] {
  return index.organisations
    .filter(([, , , , territory]) => territory.some((code) => codes.includes(code)))
    .map(([id, name, , sector]) => ({ kind: 'organisation', id, name, sector }));
}

function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter((s) => {
    const key = keyOf(s);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

function keyOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'organisation':
      return suggestion.id;
    case 'sector':
      // An organisation may have the same id.
      return `/${suggestion.id}`;
    case 'departement':
      return suggestion.code;
    case 'commune':
      return `${suggestion.name};${suggestion.departement}`;
  }
}
