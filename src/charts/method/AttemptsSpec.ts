/** The same people at each attempt: those who reached nobody try again. Counts; words ready to print. */
export interface AttemptsSpec {
  readonly attempts: readonly {
    /** Calls made at this attempt, and those that reached somebody. */
    readonly made: number;
    readonly reached: number;
    /** Over the dots, in bold, then plain. */
    readonly title: string;
    readonly detail: string;
    /** Under the dots: what becomes of the others. */
    readonly then: string;
  }[];
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
}
