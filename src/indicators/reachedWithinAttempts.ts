import type { EligibleSequence } from './shareIndicator.ts';

/**
 * Chance that a human answers within all attempts, from sequences of which some stopped too early (METHOD 2):
 * 1 − Π(1 − rₐ/eₐ), with eₐ = sequences that entered eligible attempt a and rₐ = those answered at it. A sequence that
 * stopped is counted in every attempt that it made and in none after, as in Kaplan and Meier's estimate. With all
 * sequences complete it equals answered / all.
 *
 * @param sequences one or more
 * @returns a share from 0 to 1
 */
export function reachedWithinAttempts(sequences: readonly EligibleSequence[]): number {
  const entered: number[] = [];
  const reached: number[] = [];
  for (const { outcome } of sequences) {
    const attempts = outcome.kind === 'reached' ? outcome.atAttempt : outcome.attempts;
    for (let a = 0; a < attempts; a++) entered[a] = (entered[a] ?? 0) + 1;
    if (outcome.kind === 'reached') reached[attempts - 1] = (reached[attempts - 1] ?? 0) + 1;
  }
  const unreached = entered.reduce((share, count, a) => share * (1 - (reached[a] ?? 0) / count), 1);
  return 1 - unreached;
}
