import type { BestTimeVerdict } from '../domain/bestTime.ts';
import { ALPHA } from '../domain/method.ts';
import { holm } from '../stats/holm.ts';

/**
 * Verdicts of one campaign held together: Holm again, over its organisations. Each sentence « appelez plutôt le … » may
 * be false in a few cases of a hundred; a campaign of twenty organisations would print one by chance in every third.
 *
 * @param verdicts each after Holm over the times of its own organisation
 * @returns in the same order, p after both
 */
export function holdAcross(verdicts: readonly BestTimeVerdict[]): BestTimeVerdict[] {
  const tested = verdicts.flatMap((verdict, i) => (verdict.kind === 'untestable' ? [] : [{ p: verdict.p, i }]));
  const { adjusted } = holm(
    tested.map(({ p }) => p),
    ALPHA,
  );
  const held = new Map(tested.map(({ i }, position) => [i, adjusted[position] ?? 1]));
  return verdicts.map((verdict, i): BestTimeVerdict => {
    if (verdict.kind === 'untestable') return verdict;
    const p = held.get(i) ?? 1;
    if (p <= ALPHA) return { ...verdict, p };
    return { kind: 'not_established', p, tested: verdict.tested };
  });
}
