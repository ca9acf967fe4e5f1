import { WAIT_STEP_SECONDS, type WaitCurve } from '../domain/waitCurve.ts';

/** First attempts as they waited: counts of what ended them, and weighted shares every so many seconds from 0 on. */
export interface WaitEntry {
  readonly campaign: string;
  readonly first_attempts: number;
  readonly reached: number;
  readonly ended_without_anybody: number;
  /** We hung up at our own cap: longer than what was observed. */
  readonly cut_by_us: number;
  readonly observed_seconds: number;
  /** Absent where the effective n is under 30. */
  readonly curve?:
    | { readonly step_seconds: number; readonly reached: readonly number[]; readonly ended: readonly number[] }
    | undefined;
}

export function waitEntry({
  campaign,
  attempts,
  reached,
  ended,
  cutByUs,
  observedSeconds,
  points,
}: WaitCurve): WaitEntry {
  return {
    campaign,
    first_attempts: attempts,
    reached,
    ended_without_anybody: ended,
    cut_by_us: cutByUs,
    observed_seconds: observedSeconds,
    curve:
      points.length > 0
        ? {
            step_seconds: WAIT_STEP_SECONDS,
            reached: points.map((point) => point.reached),
            ended: points.map((point) => point.ended),
          }
        : undefined,
  };
}
