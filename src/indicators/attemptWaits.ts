import type { EndedWait } from '../stats/cumulativeIncidence.ts';
import type { SampleGroup } from './sampleGroup.ts';

/**
 * A group's sequences in « attempt time »: a human at attempt a is an event at a, a sequence that stopped is censored
 * after its last attempt. The incidence at `maxAttempts` is the pick-up rate of METHOD 2, 1 − Π(1 − rₐ/eₐ), weighted:
 * a sequence that stopped too early counts in every attempt that it made and in none after.
 */
export function attemptWaits({ sequences, design }: SampleGroup): EndedWait[] {
  return sequences.map(({ outcome }, i): EndedWait => {
    const weight = design.weights[i] ?? 0;
    return outcome.kind === 'reached'
      ? { time: outcome.atAttempt, end: 'event', weight }
      : { time: outcome.attempts, end: 'censored', weight };
  });
}
