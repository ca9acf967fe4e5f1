import type { CallDotsSpec } from '../callDots/layoutCallDots.ts';

/** The calls of one moment: dots, or their number alone where they are too few for anything to be said of them. */
export type CallWeekCell =
  | (CallDotsSpec & { readonly kind: 'dots'; readonly named: boolean })
  | { readonly kind: 'few'; readonly n: number; readonly named: boolean };

export interface CallWeekRow {
  /** « lun. », « tous ». */
  readonly label: string;
  /** One a slot. */
  readonly cells: readonly CallWeekCell[];
}

/** A week of calls to one organisation, small: days are rows, slots are columns, all days together close the sheet. */
export interface CallWeekSpec {
  readonly slots: readonly string[];
  /** The same, shorter, for columns that are too narrow for them. */
  readonly shortSlots?: readonly string[];
  readonly days: readonly (CallWeekRow & {
    /** All slots of the day. Drawn in their place where most of the week's cells have too few calls. */
    readonly whole: CallWeekCell;
  })[];
  readonly whole: CallWeekRow;
  /** What it shows, in a sentence, for those who do not see it. */
  readonly label: string;
}
