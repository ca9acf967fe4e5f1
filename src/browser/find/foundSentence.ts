import type { Locale } from '../../domain/locale.ts';
import { findWords } from '../../present/words/findWords.ts';
import { organisationsWords } from '../../present/words/organisationsWords.ts';
import { sectorWords } from '../../present/words/sectorWords.ts';

/** What the finder adds to the organisations that a list found by its own words. */
interface Found {
  /** Organisations found by words of the list. */
  readonly own: number;
  /** Those whose names come close. */
  readonly names: number;
  readonly places: number;
  /** The sector typed, and how many of its organisations follow. */
  readonly sector?: { readonly name: string; readonly rest: number };
}

/** What the list says of them; nothing where its own words found all there is, or nothing was found at all. */
export function foundSentence(
  { own, names, places, sector }: Found,
  typed: string,
  locale: Locale,
): string | undefined {
  if (sector) return sectorWords[locale].found(sector.name, own + names, sector.rest);
  if (own > 0 || names + places === 0) return undefined;
  if (/^\d/.test(typed)) return findWords[locale].count(names + places);
  if (places === 0) return findWords[locale].near;
  return names === 0 ? organisationsWords[locale].onlyPlaces : organisationsWords[locale].nearPlace;
}
