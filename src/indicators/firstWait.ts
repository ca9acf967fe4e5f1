import { isEligible, waitEnd } from '../domain/disposition.ts';
import type { EndedWait } from '../stats/cumulativeIncidence.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import type { SampleGroup } from './sampleGroup.ts';

const ENDS = { human: 'event', organisation: 'competing', our_cap: 'censored' } as const;

/** The wait of a sequence's first eligible attempt, in seconds; undefined where that was no phone call. */
export function firstWait({ attempts }: EligibleSequence): Required<Pick<EndedWait, 'time' | 'end'>> | undefined {
  const first = attempts.find(({ disposition }) => isEligible(disposition));
  if (first?.channel !== 'phone') return undefined;
  return { time: first.timeToExitSeconds, end: ENDS[waitEnd(first.disposition)] };
}

/** First waits of a group with their weights: 0 where there is none, so that places stay those of the sequences. */
export function firstWaits({ sequences, design }: SampleGroup): EndedWait[] {
  return sequences.map((sequence, i): EndedWait => {
    const wait = firstWait(sequence);
    return wait ? { ...wait, weight: design.weights[i] ?? 0 } : { time: 0, end: 'censored', weight: 0 };
  });
}
