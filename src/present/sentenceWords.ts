/** A count of ten with the share that it rounds, so that « 0 » of a small share is not said as none. */
export interface TenShare {
  readonly count: number;
  readonly share: number;
}

/** Sentences with holes: the holes come formatted, the choice between sentences is made in `sentences/`. */
export interface SentenceWords {
  readonly handsets: (reached: TenShare, resolved: TenShare | undefined) => string;
  readonly countsAndInterval: (counts: string, interval: string) => string;
  readonly fragile: (counts: string, interval: string, minimum: number) => string;
  readonly countsOnly: (counts: string, minimum: number) => string;
  readonly tooManyIncomplete: (incomplete: string, total: string) => string;
  readonly allTraffic: (counts: string) => string;
  readonly publishedWithoutInterval: (counts: string) => string;
  readonly publishedWithoutN: string;
  readonly unknownBase: string;
  readonly rank: (rank: string, count: string) => string;
  readonly canBeFirst: (rank: string, count: string) => string;
  readonly wholeRange: (count: string) => string;
  readonly higherThan: (higher: NamedFigure, lower: NamedFigure, difference: string, interval: string) => string;
  readonly pairNotEstablished: (a: NamedFigure, b: NamedFigure, n: string) => string;
  readonly changeEstablished: (direction: 'up' | 'down', change: Change) => string;
  readonly irregular: string;
  readonly changeNotEstablished: (change: Change) => string;
  readonly ranking: (label: string, extremes: Extremes, count: string, n: string) => string;
  readonly answers: (total: string, parts: readonly string[]) => string;
}

/** First and last value of one protocol, formatted, each with its period. */
export interface Change {
  readonly label: string;
  readonly from: { readonly text: string; readonly period: string };
  readonly to: { readonly text: string; readonly period: string };
  readonly campaigns: number;
}

export interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface Extremes {
  readonly lowest: NamedFigure;
  readonly highest: NamedFigure;
}
