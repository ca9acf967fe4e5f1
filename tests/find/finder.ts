import { composeFinderIndex } from '../../src/find/composeFinderIndex.ts';
import type { LoadedFiles } from '../../src/find/LoadedFiles.ts';
import { neededFiles } from '../../src/find/neededFiles.ts';
import { splitCommunes } from '../../src/find/splitCommunes.ts';
import { splitPostcodes } from '../../src/find/splitPostcodes.ts';
import { suggest } from '../../src/find/suggest.ts';
import { places } from '../views/places.ts';
import { real } from '../views/site.ts';

export const communeFiles = splitCommunes(places);
export const index = composeFinderIndex(real, places, communeFiles);
export const postcodeFiles = splitPostcodes(places);

/** What a browser would have fetched to answer. */
export function loadedFor(typed: string): LoadedFiles {
  const needed = neededFiles(index, typed);
  return {
    communes: new Map(needed.communes.map((position) => [position, communeFiles[position]?.lines ?? []])),
    postcodes: new Map(needed.postcodes.map((two) => [two, postcodeFiles.get(two) ?? {}])),
  };
}

/** The suggestions in short: `caf`, `sector:sante`, `69`, `Lyon;69`. */
export function answersTo(typed: string): readonly string[] {
  return suggest(index, loadedFor(typed), typed).map((s) =>
    s.kind === 'sector'
      ? `sector:${s.id}`
      : s.kind === 'organisation'
        ? s.id
        : s.kind === 'departement'
          ? s.code
          : `${s.name};${s.departement}`,
  );
}
