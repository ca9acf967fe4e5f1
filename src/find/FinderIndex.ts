import type { DepartementCode } from '../domain/places.ts';

/** One organisation in the index, as an array because there is one a line: names are most of its bytes. */
export type IndexedOrganisation = readonly [
  id: string,
  name: string,
  /** Short name, aliases, network, number: whatever one may type. */
  otherNames: readonly string[],
  /** Position in `sectors`. */
  sector: number,
  territory: readonly DepartementCode[],
  /** Name of the organisation that took its place; empty: it stands. */
  successor: string,
];

/** Its names in French and English, the id that its page is called by, and everyday words for it (`sectorNames`). */
export type IndexedSector = readonly [fr: string, en: string, id: string, otherNames: readonly string[]];

/** What the field learns at its first use: a file of a few kilobytes. */
export interface FinderIndex {
  /** Those with the most figures first: so are suggestions that match alike. */
  readonly organisations: readonly IndexedOrganisation[];
  /** Those that have an organisation, and so a page. */
  readonly sectors: readonly IndexedSector[];
  readonly departements: readonly (readonly [code: DepartementCode, name: string])[];
  /** The large communes, which are found through a slip wherever it stands. */
  readonly cities: readonly CommuneLine[];
  /** Where each file of communes starts in the alphabet (`communeFilesOf`). */
  readonly communeFiles: readonly string[];
}

/** `Lyon;69`: most of what the files hold, so there is no key in it. */
export type CommuneLine = `${string};${DepartementCode}`;

/** Communes of each postcode that begins with the same two digits, by département. */
export type PostcodeFile = Readonly<Record<string, Readonly<Record<DepartementCode, readonly string[]>>>>;
