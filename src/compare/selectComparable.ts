import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { MIN_RANKED } from '../domain/method.ts';
import type { UnrankedReason } from '../domain/ranking.ts';
import type { Candidate, Unranked } from './rankingCandidate.ts';

/**
 * Keeps the candidates that compare with one another (METHOD 3.5): one base, for answer quality the same questions,
 * and three at least. Each step names what it leaves out.
 *
 * - Several known bases: the one that most figures have (the first in order of code units where two tie).
 * - Answer quality: the set of questions that more than half of them were asked, or nobody is ranked. Questions that
 *   are not known are not the same as others that are not known.
 *
 * @param asked questions of each organisation, see `askedScenarios`
 */
export function selectComparable(
  indicator: Indicator,
  candidates: readonly Candidate[],
  asked: ReadonlyMap<OrganisationId, string>,
): { readonly kept: readonly Candidate[]; readonly left: readonly Unranked[] } {
  if (indicator.better === 'none') return { kept: [], left: leave(candidates, 'no_direction') };
  const left: Unranked[] = [];
  let kept = candidates;
  const keepOnly = (isKept: (candidate: Candidate) => boolean, reason: UnrankedReason) => {
    left.push(
      ...leave(
        kept.filter((candidate) => !isKept(candidate)),
        reason,
      ),
    );
    kept = kept.filter(isKept);
  };
  const commonBase = mostFrequent(kept.map(({ base }) => base))?.value;
  keepOnly(({ base }) => base === commonBase, 'other_base');
  if (indicator.aboutAnswer) {
    const commonSet = mostFrequent(kept.flatMap(({ organisation }) => asked.get(organisation) ?? []));
    const isMajority = commonSet !== undefined && commonSet.count > kept.length / 2;
    keepOnly(({ organisation }) => isMajority && asked.get(organisation) === commonSet.value, 'other_scenarios');
  }
  if (kept.length < MIN_RANKED) keepOnly(() => false, 'too_few');
  return { kept, left };
}

function leave(candidates: readonly Candidate[], reason: UnrankedReason): Unranked[] {
  return candidates.map(({ organisation }) => ({ kind: 'unranked', organisation, reason }));
}

function mostFrequent(values: readonly string[]): { readonly value: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || codeUnitOrder(a[0], b[0]));
  return first && { value: first[0], count: first[1] };
}
