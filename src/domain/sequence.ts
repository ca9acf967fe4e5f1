import type { Answer } from './answer.ts';
import type { Disposition } from './disposition.ts';
import type { OrganisationId, ScenarioId } from './ids.ts';
import type { Moment } from './time.ts';

/** One dial, as parsed from one row of `attempts.csv`. Durations in seconds. */
export interface Attempt {
  /** Line of the file (header = 1). */
  readonly row: number;
  readonly sequence: string;
  /** Number of the dial in its sequence, from 1, redials included. */
  readonly attempt: number;
  readonly organisation: OrganisationId;
  readonly scenario: ScenarioId;
  readonly scenarioVersion?: string;
  readonly startedAt: Moment;
  readonly disposition: Disposition;
  readonly timeToExitSeconds: number;
  readonly caller?: string;
  readonly profile?: string;
  readonly channel: string;
  readonly number?: string;
  readonly ringSeconds?: number;
  readonly ivrSeconds?: number;
  readonly queueSeconds?: number;
  readonly talkSeconds?: number;
  readonly capSeconds?: number;
  readonly endedBy?: string;
  readonly transfers?: number;
  readonly announcedWaitSeconds?: number;
  readonly answer?: Answer;
  readonly redirectedWeb?: boolean;
  /** 1 to 5. */
  readonly courtesy?: number;
  readonly slotStart?: string;
  readonly slotEnd?: string;
}

/**
 * How a sequence ended (METHOD 1.1). Attempts are counted among the eligible ones.
 * `unreached`: all attempts allowed were made. `censored`: it stopped before. `ineligible`: no attempt counts.
 */
export type SequenceOutcome =
  | { readonly kind: 'reached'; readonly atAttempt: number; readonly answer: Answer; readonly redirectedWeb: boolean }
  | { readonly kind: 'unreached'; readonly attempts: number }
  | { readonly kind: 'censored'; readonly attempts: number }
  | { readonly kind: 'ineligible' };

/** The statistical unit: one planned case, up to `maxAttempts` dials (decision 1). */
export interface Sequence {
  readonly id: string;
  readonly organisation: OrganisationId;
  readonly scenario: ScenarioId;
  readonly scenarioVersion: string;
  readonly profile?: string;
  readonly caller?: string;
  /** Weekday 1-7 and slot of the first eligible attempt (of the first one where none is eligible). */
  readonly weekday: number;
  readonly slot?: string;
  /** Calendar day of that attempt. */
  readonly day: string;
  /** In the order of the dials. */
  readonly attempts: readonly Attempt[];
  readonly outcome: SequenceOutcome;
}

export const EXCLUSION_REASONS = ['strike', 'outage', 'number_changed', 'holiday', 'other'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Set aside, counted and listed, never dropped in silence. */
export interface ExcludedSequence {
  readonly sequence: Sequence;
  readonly reason: ExclusionReason;
  readonly note?: string;
}
