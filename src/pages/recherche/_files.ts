import { splitCommunes, type CommuneFile } from '../../find/splitCommunes.ts';
import { splitPostcodes } from '../../find/splitPostcodes.ts';
import type { PostcodeFile } from '../../find/FinderIndex.ts';
import { getPlaces } from '../../places.ts';

let files:
  { readonly communes: readonly CommuneFile[]; readonly postcodes: ReadonlyMap<string, PostcodeFile> } | undefined;

/** What the field fetches beside its index, cut once a build. */
export function getFinderFiles() {
  const places = getPlaces();
  files ??= { communes: splitCommunes(places), postcodes: splitPostcodes(places) };
  return files;
}
