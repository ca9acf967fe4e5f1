import type { CampaignId, OrganisationId } from './ids.ts';

/** One drawing of a sample: the share that it shows and its interval, 0 to 1. */
export interface DrawnSample {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The same number of calls, made a hundred times to an organisation whose true share is known. */
export interface RepeatedSamples {
  readonly truth: number;
  /** Calls of one sample. */
  readonly calls: number;
  readonly drawn: readonly DrawnSample[];
}

/** A share with the ranks that its calls allow. */
export interface RankedShare extends DrawnSample {
  readonly name: string;
  readonly k: number;
  readonly n: number;
  readonly rankLow: number;
  readonly rankHigh: number;
}

/** A table of shares, compared two by two. */
export interface ComparedShares {
  /** Best first. */
  readonly rows: readonly RankedShare[];
  /** One-sided hypotheses, and how many of them the data reject. */
  readonly hypotheses: number;
  readonly rejected: number;
  /** The pair with the smallest p that is not established: alone it would have been. */
  readonly nearest?: { readonly higher: string; readonly lower: string; readonly p: number };
}

/** Whose calls the examples are made of. */
export interface ExampleSubject {
  readonly campaign: CampaignId;
  readonly organisation: OrganisationId;
}

/** What the method page shows and only statistics can compute. */
export interface MethodExamples {
  /** Absent where no campaign has a share of calls with its interval. */
  readonly subject?: ExampleSubject;
  readonly samples?: RepeatedSamples;
  readonly compared: ComparedShares;
  /** Half-width of Wilson's interval at one half. */
  readonly halfWidths: readonly { readonly n: number; readonly halfWidth: number }[];
  /** Calls for a half-width at one half. */
  readonly margins: readonly { readonly margin: number; readonly n: number }[];
  /** Calls to each of two organisations, so that a true difference is established four times in five. */
  readonly differences: readonly { readonly first: number; readonly second: number; readonly n: number }[];
}
