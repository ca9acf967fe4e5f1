import type { Answer } from './answer.ts';
import type { Disposition } from './disposition.ts';
import type { OrganisationId, ScenarioId } from './ids.ts';
import type { ExclusionReason, SequenceOutcome } from './sequence.ts';
import type { IsoDate } from './time.ts';

/** One dial as it may be shown: its day and slot, never its minute (D23). */
export interface PublishedDial {
  /** Number of the dial in its call, from 1. */
  readonly attempt: number;
  readonly day: IsoDate;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** Absent: outside all slots of the campaign. */
  readonly slot?: string;
  readonly disposition: Disposition;
  /** Rounded up to whole steps of the curve of waits: with its second, an organisation could find the call in its log. */
  readonly waitSeconds: number;
  readonly transfers?: number;
}

/**
 * One call as it may be shown: nobody who made it or took it can be told from it (METHOD 4, D23). No minute, no exact
 * duration, no mark of a person, no note, no number, no name of ours for the call or its caller.
 */
export interface PublishedCall {
  /** From 1 in each campaign, in the order of what is shown, so that it says nothing more. */
  readonly number: number;
  readonly organisation: OrganisationId;
  readonly scenario: ScenarioId;
  readonly scenarioVersion: string;
  readonly profile?: string;
  readonly channel: string;
  /** `G1` made most calls of the campaign: a name of this campaign alone. Absent where the caller is not known. */
  readonly callerGroup?: string;
  /** Of the first dial that counts. */
  readonly day: IsoDate;
  readonly weekday: number;
  readonly slot?: string;
  readonly dials: readonly PublishedDial[];
  readonly outcome: SequenceOutcome['kind'];
  /** Absent where nobody answered, and where judgements are refused (D17). */
  readonly answer?: Answer;
  readonly redirectedWeb?: boolean;
  /** Set aside, for this reason. */
  readonly excluded?: ExclusionReason;
}
