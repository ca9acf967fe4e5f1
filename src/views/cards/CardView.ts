import type { IntervalRowSpec } from '../../charts/intervalRow/IntervalRowSpec.ts';
import type { TenHandsetsSpec } from '../../charts/tenHandsets/TenHandsetsSpec.ts';
import type { ScaleView } from '../plot.ts';

/** What a page looks like where its address is shared: one finding, one drawing, and what it rests on. */
export interface CardView {
  /** Of the picture, without base and without language. */
  readonly address: string;
  readonly fictional: boolean;
  /** The finding as a sentence, without a full stop. */
  readonly headline: string;
  /** Whom or what it speaks of, and when. */
  readonly sub: string;
  readonly drawing?: CardDrawing;
  /** The figure, large; what it is a share of; its interval or why it has none. */
  readonly figure?: { readonly text: string; readonly base: string; readonly detail: string };
  /** Where no single figure leads: n, then who measured and when. */
  readonly foot: readonly string[];
}

export type CardDrawing =
  | { readonly kind: 'handsets'; readonly spec: TenHandsetsSpec }
  | { readonly kind: 'reach'; readonly rows: readonly CardReachRow[] }
  | { readonly kind: 'intervals'; readonly scale: ScaleView; readonly rows: readonly CardIntervalRow[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly CardNumber[] }
  | { readonly kind: 'map'; readonly here?: string; readonly measured: readonly string[] };

/** A large number over its words, the quieter ones last. */
export interface CardNumber {
  readonly count: string;
  readonly noun: string;
  readonly details: readonly string[];
}

/** Ten handsets of one organisation, the figure and its interval beside them. */
export interface CardReachRow {
  readonly name: string;
  readonly spec: TenHandsetsSpec;
  readonly figure: string;
  readonly detail: string;
}

/** One organisation of a ranking; a gap stands for those in between. */
export type CardIntervalRow =
  | { readonly gap: string }
  | {
      readonly name: string;
      readonly plot?: IntervalRowSpec;
      readonly figure: string;
      /** Its rank interval, or why it has none. */
      readonly rank: string;
    };
