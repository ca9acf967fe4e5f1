import type { CallsCampaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Result } from '../domain/result.ts';
import { WAIT_STEP_SECONDS, type WaitCurve, type WaitPoint } from '../domain/waitCurve.ts';
import { cumulativeIncidence, type EndedWait } from '../stats/cumulativeIncidence.ts';
import { isEligibleSequence } from './eligibleSequence.ts';
import { firstWaits } from './firstWait.ts';
import { sampleGroup } from './sampleGroup.ts';

const WAIT: OwnIndicatorId = 'wait_median';

/**
 * The waiting curve of each organisation of a campaign that was called by phone, by id.
 *
 * @param results of the same campaign: a curve draws a rate only where `wait_median` has more than counts (decision 8)
 */
export function waitCurves(campaign: CallsCampaign, results: readonly Result[]): readonly WaitCurve[] {
  const drawn = new Set(
    results.filter(({ indicator, kind }) => indicator === WAIT && kind === 'level').map((r) => r.organisation),
  );
  const called = Map.groupBy(campaign.sequences.filter(isEligibleSequence), ({ organisation }) => organisation);
  return [...called]
    .sort(([a], [b]) => codeUnitOrder(a, b))
    .flatMap(([organisation, sequences]): WaitCurve[] => {
      const waits = firstWaits(sampleGroup(campaign, sequences)).filter(({ weight }) => weight !== 0);
      if (waits.length === 0) return [];
      return [curveOf(campaign, organisation, waits, drawn.has(organisation))];
    });
}

function curveOf(
  { id }: CallsCampaign,
  organisation: OrganisationId,
  waits: readonly EndedWait[],
  isDrawn: boolean,
): WaitCurve {
  const { steps, observedUntil } = cumulativeIncidence(waits);
  const count = (end: EndedWait['end']) => waits.filter((wait) => wait.end === end).length;
  const points = Array.from({ length: Math.floor(observedUntil / WAIT_STEP_SECONDS) + 1 }, (_, i): WaitPoint => {
    const seconds = i * WAIT_STEP_SECONDS;
    const step = steps.findLast(({ time }) => time <= seconds);
    return { seconds, reached: step?.incidence ?? 0, ended: step?.competing ?? 0 };
  });
  return {
    campaign: id,
    organisation,
    attempts: waits.length,
    reached: count('event'),
    ended: count('competing'),
    cutByUs: count('censored'),
    observedSeconds: observedUntil,
    points: isDrawn ? points : [],
  };
}
