import { addresses, under } from '../../domain/addresses.ts';
import type { CommuneLine, FinderIndex, PostcodeFile } from '../../find/FinderIndex.ts';
import type { LoadedFiles } from '../../find/LoadedFiles.ts';
import { findMeant } from '../../find/findMeant.ts';
import { neededFiles } from '../../find/neededFiles.ts';
import { suggest } from '../../find/suggest.ts';
import type { Suggestion } from '../../find/Suggestion.ts';

/** Answers what was typed, fetching what it needs from this site. */
export interface Finder {
  readonly index: FinderIndex;
  /** From what is here already. */
  readonly suggest: (typed: string, most?: number) => readonly Suggestion[];
  /** The one organisation, or else the sector, of that very name. */
  readonly meant: (typed: string) => Suggestion | undefined;
  /** Fetches the files that the question needs and that are not here yet. */
  readonly complete: (typed: string) => Promise<void>;
}

let finder: Promise<Finder> | undefined;

/** The one finder of the page, fetched at its first use. A fetch that failed is tried again the next time. */
export function fetchFinder(base: string): Promise<Finder> {
  finder ??= open(base).catch((error: unknown) => {
    finder = undefined;
    throw error;
  });
  return finder;
}

async function open(base: string): Promise<Finder> {
  const index = (await fetchJson(under(base, addresses.finderIndex))) as FinderIndex;
  const communes = new Map<number, readonly CommuneLine[]>();
  const postcodes = new Map<string, PostcodeFile>();
  const loaded: LoadedFiles = { communes, postcodes };
  // A file that is on its way is not asked for again.
  const asked = new Map<string, Promise<void>>();
  const once = (address: string, keep: (content: unknown) => void): Promise<void> => {
    const fetched =
      asked.get(address) ??
      fetchJson(under(base, address)).then(keep, (error: unknown) => {
        asked.delete(address);
        throw error;
      });
    asked.set(address, fetched);
    return fetched;
  };
  return {
    index,
    suggest: (typed, most) => suggest(index, loaded, typed, most === undefined ? {} : { most }),
    meant: (typed) => findMeant(index, typed),
    complete: async (typed) => {
      const needed = neededFiles(index, typed);
      await Promise.all([
        ...needed.communes.map((position) =>
          once(addresses.finderCommunes(position), (lines) => communes.set(position, lines as readonly CommuneLine[])),
        ),
        ...needed.postcodes.map((digits) =>
          once(addresses.finderPostcodes(digits), (file) => postcodes.set(digits, file as PostcodeFile)),
        ),
      ]);
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
