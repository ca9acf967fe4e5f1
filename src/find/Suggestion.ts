import type { DepartementCode } from '../domain/places.ts';

export interface OrganisationSuggestion {
  readonly kind: 'organisation';
  readonly id: string;
  readonly name: string;
  /** The other name that was recognised, where it was not the first. */
  readonly heard?: string;
  /** Position in `FinderIndex.sectors`. */
  readonly sector: number;
  readonly successor?: string;
}

/** All organisations of a sector. */
export interface SectorSuggestion {
  readonly kind: 'sector';
  readonly id: string;
  /** Position in `FinderIndex.sectors`. */
  readonly sector: number;
  /** The everyday word that was recognised, where it was not the name. */
  readonly heard?: string;
}

export interface DepartementSuggestion {
  readonly kind: 'departement';
  readonly code: DepartementCode;
  readonly name: string;
  /** The postcode that leads there, and the communes that share it. */
  readonly postcode?: { readonly digits: string; readonly communes: readonly string[] };
}

export interface CommuneSuggestion {
  readonly kind: 'commune';
  readonly name: string;
  readonly departement: DepartementCode;
  readonly departementName: string;
}

/** An answer to what was typed; where it leads is the reader's language's matter. */
export type Suggestion = (OrganisationSuggestion | SectorSuggestion | DepartementSuggestion | CommuneSuggestion) & {
  /** No name begins as what was typed: this one comes close. */
  readonly guessed?: true;
};

/** A suggestion and how closely it answers (`matchName`): the lower, the closer. */
export type Scored<S extends Suggestion = Suggestion> = S & { readonly score: number };
