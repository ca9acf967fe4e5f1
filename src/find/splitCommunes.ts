import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Places } from '../domain/places.ts';
import { communeKeys } from './communeKeys.ts';
import { communeLine } from './communeLine.ts';
import type { CommuneLine } from './FinderIndex.ts';

/** Communes whose names follow each other in the alphabet. */
export interface CommuneFile {
  /** The first letters of the first of them, as few as tell it from the last name of the file before. */
  readonly from: string;
  /** The most populous first: so are suggestions. */
  readonly lines: readonly CommuneLine[];
}

/** Before compression; a third of it goes over the wire. */
const BYTES_A_FILE = 20_000;

interface Entry {
  readonly key: string;
  readonly line: CommuneLine;
  /** Place in the order of populations. */
  readonly rank: number;
}

/**
 * All communes, cut in alphabetical order into files small enough to be fetched while one types. A name with an article
 * stands twice: « La Rochelle » is found by « la ro » and by « ro ».
 */
export function splitCommunes({ communes, formerCommunes }: Places): readonly CommuneFile[] {
  const entries = [...communes, ...formerCommunes]
    .flatMap((commune, rank): readonly Entry[] => {
      const line = communeLine(commune);
      return communeKeys(commune.name).map((key) => ({ key, line, rank }));
    })
    .sort((a, b) => codeUnitOrder(a.key, b.key) || a.rank - b.rank);
  const files: { from: string; entries: Entry[] }[] = [];
  let bytes = 0;
  let previous = '';
  for (const entry of entries) {
    const file = files.at(-1);
    // Names that are spelt alike stay together.
    if (!file || (bytes > BYTES_A_FILE && entry.key !== previous)) {
      files.push({ from: separator(previous, entry.key), entries: [entry] });
      bytes = 0;
    } else file.entries.push(entry);
    bytes += entry.line.length + QUOTES;
    previous = entry.key;
  }
  return files.map(({ from, entries: own }) => ({
    from,
    lines: [...new Set(own.sort((a, b) => a.rank - b.rank).map(({ line }) => line))],
  }));
}

/** The shortest beginning of `next` that comes after `last` in the alphabet; nothing before the very first name. */
function separator(last: string, next: string): string {
  if (last === '') return '';
  let length = 1;
  while (next.slice(0, length) <= last) length += 1;
  return next.slice(0, length);
}

/** Of a string in a JSON array. */
const QUOTES = 3;
