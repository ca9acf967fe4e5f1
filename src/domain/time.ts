/** A moment of a call: the instant, and the wall clock that the caller read. Plain data. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epochMs: number;
  /** Wall time without offset, `2026-03-01T09:15:00`. */
  readonly local: string;
  /** Minutes east of Greenwich that were in force, 60 or 120 in Paris. */
  readonly offsetMinutes: number;
}

/** A calendar day, `2026-03-01`. */
export type IsoDate = string;
/** An instant, `2026-03-01T08:15:00Z` or with an offset. */
export type IsoInstant = string;

/** A date as precise as its source: a year, a month or a day (`2023`, `2023-01`, `2023-01-26`). */
export interface PublicationDate {
  readonly text: string;
  readonly certain: boolean;
}
