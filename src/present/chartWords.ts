/** Words that stand in or beside a chart. Counts of answers are singular or plural by the number given. */
export interface ChartWords {
  /** Key of the ten handsets, in the order of their filling. */
  readonly handsetKey: {
    readonly good: string;
    readonly reached: string;
    readonly half: string;
    readonly none: (maxAttempts: number) => string;
  };
  readonly handsetsPicture: (good: number, half: number, none: number) => string;
  readonly handsetsReach: (reached: number, none: number) => string;
  /** Classes of the answer scale, of one answer. */
  readonly answerClasses: Readonly<Record<'complete' | 'acceptable' | 'incomplete' | 'wrong' | 'none', string>>;
  readonly answerCounts: Readonly<
    Record<'complete' | 'acceptable' | 'incomplete' | 'wrong' | 'none', (count: number) => string>
  >;
  readonly quarter: (quarter: 1 | 2 | 3 | 4) => string;
  readonly months: readonly string[];
  readonly protocolChanged: { readonly strong: string; readonly rest: string };
  readonly intervalShort: (low: string, high: string) => string;
  readonly pointCounts: (n: string, noun: string) => string;
  readonly table: Readonly<
    Record<
      | 'period'
      | 'protocol'
      | 'numerator'
      | 'denominator'
      | 'interval'
      | 'organisation'
      | 'rank'
      | 'outcome'
      | 'answer'
      | 'count'
      | 'share'
      | 'ofCalls'
      | 'lost',
      string
    >
  >;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly noInterval: string;
  readonly notPublished: string;
  /** « 369 à 386 appels par campagne ». */
  readonly callsPerPoint: (fewest: string, most: string, noun: string) => string;
  readonly scale: (interval: string) => string;
  readonly trendSummary: (label: string, segments: readonly TrendWords[]) => string;
  readonly funnel: {
    readonly calls: string;
    /** After a count: « 226 ont joint quelqu’un ». */
    readonly reachedOnce: string;
    /** The pieces of the bar: « à la 1re, 2e ou 3e tentative », the suffix raised. */
    readonly reachedWithin: (attempts: number) => readonly RaisedText[];
    readonly reachedAtAttempt: (rank: string) => string;
    readonly nobody: string;
    readonly censored: string;
    readonly acceptable: string;
    readonly notAcceptable: string;
    /** Counts: `acceptable` is absent where answers were not judged. */
    readonly summary: (calls: number, reached: number, nobody: number, acceptable: number | undefined) => string;
  };
  readonly waits: {
    /** Parts of all first attempts, at the end of what was observed. */
    readonly outcomes: Readonly<Record<'reached' | 'ended' | 'waiting', string>>;
    readonly counts: (count: string, attempts: string) => string;
    /** The last tick of the axis. */
    readonly minutes: (count: string) => string;
    readonly axis: string;
    readonly summary: (words: WaitWords) => string;
  };
}

/** Everything formatted; `minutes` without their unit. */
export interface WaitWords {
  readonly attempts: string;
  readonly minutes: string;
  readonly reached: string;
  readonly ended: string;
  readonly waiting: string;
  readonly marks: readonly { readonly minutes: string; readonly reached: string }[];
}

/** A text, then what stands raised after it. */
export interface RaisedText {
  readonly text: string;
  readonly raised?: string;
}

/** One segment of a trend in words: its name, first and last value, extremes between them, calls. */
export interface TrendWords {
  readonly name: string;
  readonly first: { readonly period: string; readonly figure: string };
  readonly last: { readonly period: string; readonly figure: string } | undefined;
  readonly lowest: { readonly period: string; readonly figure: string } | undefined;
  readonly highest: { readonly period: string; readonly figure: string } | undefined;
  readonly calls: string | undefined;
}
