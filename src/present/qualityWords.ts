import type { PlanDimension } from '../domain/campaign.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';

type Unmeasurable = Extract<CallerEffect, { kind: 'unmeasurable' }>['reason'];

/** The quality report of a campaign in words. Numbers come formatted; what is called a note is a sentence. */
export interface QualityWords {
  readonly noCallerEffect: string;
  /** Of figures that others have printed. */
  readonly callersNotPublished: string;
  readonly callers: (callers: string, largestShare: string, icc: string) => string;
  readonly unmeasurable: Readonly<Record<Unmeasurable, string>>;
  /** `least`: absent where weights cost nothing. */
  readonly efficiency: (least: string | undefined) => string;
  readonly joined: (count: string) => string;
  readonly noneJoined: string;
  readonly joinedMark: (cells: string) => string;
  readonly exclusions: (excluded: string, all: string, byReason: string) => string;
  readonly noExclusion: (codes: string) => string;
  /** `refused`: organisations above the bar, whose rates are not published; `corrected`: whether any are below it. */
  readonly incomplete: (
    counts: string,
    about: { readonly refused: string | undefined; readonly bar: string; readonly corrected: boolean },
  ) => string;
  readonly noIncomplete: string;
  /** Whether each organisation had its planned calls. */
  readonly plan: {
    readonly notJudged: (bar: string) => string;
    readonly nothingToShare: string;
    readonly even: (count: number, judged: string, bar: string, dimensions: readonly PlanDimension[]) => string;
    readonly uneven: (count: number, shown: string, judged: string, bar: string) => string;
    readonly slotsOfCampaign: string;
  };
  readonly unevenMark: (ratio: string) => string;
  readonly unevenNone: string;
  readonly notNoted: string;
  readonly coding: (codings: string, agreed: string, share: string) => string;
  readonly noCoding: string;
  readonly kappa: Readonly<Record<'good' | 'low' | 'refused', (kappa: string) => string>>;
  readonly kappaUndefined: string;
  readonly corrections: (count: number, shown: string) => string;
  readonly noCorrection: string;
  readonly balanceNote: string;
  readonly strataNote: string;
  readonly callerNote: string;
  readonly letters: string;
}
