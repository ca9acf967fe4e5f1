import type { Places } from '../domain/places.ts';
import type { PostcodeFile } from './FinderIndex.ts';

/**
 * All postcodes, cut by their first two digits: `69` → `{ '69003': { '69': ['Lyon'] } }`.
 */
export function splitPostcodes({ communes }: Places): ReadonlyMap<string, PostcodeFile> {
  const files = new Map<string, Record<string, Record<string, string[]>>>();
  for (const { name, departement, postcodes } of communes)
    for (const postcode of postcodes) {
      const key = postcode.slice(0, 2);
      const file = files.get(key) ?? {};
      files.set(key, file);
      ((file[postcode] ??= {})[departement] ??= []).push(name);
    }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
