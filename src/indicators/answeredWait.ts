import { isHuman } from '../domain/disposition.ts';
import type { EligibleSequence } from './eligibleSequence.ts';

/** Seconds until the human of a sequence answered, in the attempt in which one did; undefined where nobody did. */
export function answeredWait({ attempts }: EligibleSequence): number | undefined {
  return attempts.find(({ disposition }) => isHuman(disposition))?.timeToExitSeconds;
}
