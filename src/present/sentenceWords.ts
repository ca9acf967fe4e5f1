import type { BestTimeVerdict } from '../domain/bestTime.ts';

/** A count of ten with the share that it rounds, so that « 0 » of a small share is not said as none. */
export interface TenShare {
  readonly count: number;
  readonly share: number;
}

/** Sentences with holes: the holes come formatted, the choice between sentences is made in `sentences/`. */
export interface SentenceWords {
  readonly handsets: (reached: TenShare, resolved: TenShare | undefined) => string;
  readonly counts: (counts: string) => string;
  readonly countsAndInterval: (counts: string, interval: string) => string;
  readonly fragile: (counts: string, interval: string, bar: string) => string;
  readonly countsOnly: (counts: string, bar: string) => string;
  readonly tooManyIncomplete: (incomplete: string, total: string) => string;
  readonly allTraffic: (counts: string) => string;
  readonly publishedWithoutInterval: (counts: string) => string;
  readonly publishedWithoutN: string;
  /** Counted on all traffic, how much is not said. */
  readonly wholeWithoutN: string;
  readonly unknownBase: string;
  readonly rank: (rank: string, count: string) => string;
  readonly canBeFirst: (rank: string, count: string) => string;
  readonly notToBeRanked: string;
  /** Begins with `notToBeRanked`. */
  readonly wholeRange: (count: string) => string;
  /** `label`: by what they are compared, where the sentence leaves the table that says so. */
  readonly higherThan: (
    higher: NamedFigure,
    lower: NamedFigure,
    difference: string,
    interval: string,
    label: string | undefined,
  ) => string;
  /** An interval of a difference, where other comparisons of the family are what leaves it open. */
  readonly gapAlone: (gap: string) => string;
  /** `gap`: the interval of `a − b`. */
  readonly pairNotEstablished: (
    a: NamedFigure,
    b: NamedFigure,
    n: string,
    gap: string,
    label: string | undefined,
  ) => string;
  readonly changeEstablished: (direction: 'up' | 'down', change: Change) => string;
  /** The slope over the series is a test's; the way from the first to the last is not. */
  readonly changeIrregular: (direction: 'up' | 'down', change: Change) => string;
  readonly changeNotEstablished: (change: Change) => string;
  readonly ranking: (label: string, extremes: Extremes, count: string, n: string) => string;
  readonly answers: (total: string, parts: readonly string[]) => string;
  /** « de 8 h à 10 h ». */
  readonly fromTo: (from: string, to: string) => string;
  /** « le mardi ». */
  readonly onDay: (day: string) => string;
  /** Findings over a table: no full stop. `rest`: counts of the other times. */
  readonly callThen: (words: {
    readonly when: string;
    readonly k: string;
    readonly n: string;
    readonly rest: string;
  }) => string;
  readonly noBestTime: Readonly<Record<Exclude<BestTimeVerdict['kind'], 'call_then'>, string>>;
  readonly bestTimeEstablished: (
    tested: string,
    p: string,
    gap: { readonly difference: string; readonly interval: string } | undefined,
  ) => string;
  /** `cells`: some of them have calls enough to be compared, beside days and slots. */
  readonly bestTimeNotEstablished: (tested: string, p: string, cells: boolean) => string;
  readonly bestTimeUntestable: Readonly<Record<Extract<BestTimeVerdict, { kind: 'untestable' }>['reason'], string>>;
  readonly profileHigher: (more: string, less: string, difference: string, interval: string) => string;
  /** Findings: no full stop. */
  readonly profilesAlike: string;
  readonly profilesUntested: string;
  readonly profilesDiffer: (pairs: number) => string;
  /** A finding: no full stop. `chances` of a hundred. */
  readonly consistency: (chances: string) => string;
  readonly notableChange: (change: NotableWords) => string;
}

/** First and last value of one protocol, formatted, each with its period. */
export interface Change {
  readonly label: string;
  readonly from: { readonly text: string; readonly period: string };
  readonly to: { readonly text: string; readonly period: string };
  readonly campaigns: number;
}

/** One change, formatted: the direction is a test's. */
export interface NotableWords {
  readonly label: string;
  readonly direction: 'up' | 'down';
  readonly from: NotableEnd;
  readonly to: NotableEnd;
  readonly difference: string;
  readonly interval: string;
}

/** « 40,4 % », « 97 des 240 appels », « Hiver 2026 ». */
export interface NotableEnd {
  readonly text: string;
  readonly base: string;
  readonly period: string;
}

export interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface Extremes {
  readonly lowest: NamedFigure;
  readonly highest: NamedFigure;
}
