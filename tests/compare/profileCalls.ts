import { computeProfileEffects } from '../../src/compare/computeProfileEffects.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import type { ProfileEffect } from '../../src/domain/profileComparison.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { anOrganisation } from './anOrganisation.ts';
import { callsAt, qualityOf, timetable } from './timetable.ts';

export const organisations = ['pe', 'caf', 'cpam'].map((id) => anOrganisation(id));

/** k of n answered, all answers complete. */
export const by = (organisation: string, profile: string, k: number, n: number, caller?: string) =>
  callsAt(organisation, [{ profile, k, n, ...(caller !== undefined && { caller }) }]);

export const asking = (scenario: string, calls: readonly Sequence[]) =>
  calls.map((sequence) => ({ ...sequence, scenario: scenario as Sequence['scenario'] }));

/** The caller's mark, where somebody answered. */
export function marking(sequence: Sequence, courtesy: number): Sequence {
  if (sequence.outcome.kind !== 'reached') return sequence;
  const attempt = { disposition: 'human_ok', timeToExitSeconds: 10, talkSeconds: 60, courtesy };
  return { ...sequence, attempts: [attempt as Sequence['attempts'][number]] };
}

export const of = <One extends { readonly indicator: string; readonly organisation?: string }>(
  all: readonly One[],
  indicator: string,
  organisation?: string,
) => all.find((one) => one.indicator === indicator && one.organisation === organisation);

export function effects(all: readonly Sequence[], caller?: CallerEffect): ProfileEffect[] {
  const campaign = timetable(all);
  const { breakdowns, quality } = computeCallsResults(campaign);
  const report = caller === undefined ? quality : qualityOf(campaign, 'pickup', caller);
  return computeProfileEffects([campaign], breakdowns, [report], organisations);
}

/** k of n picked up: an accent, then an ordinary caller; the first too few for rates of their own. */
export const counts = [
  ['caf', 10, 25, 16, 25],
  ['cpam', 20, 28, 24, 28],
  ['pe', 30, 90, 40, 80],
] as const;
export const calls = counts.flatMap(([organisation, k1, n1, k2, n2]) => [
  ...by(organisation, 'accent', k1, n1),
  ...by(organisation, 'ordinaire', k2, n2),
]);

export const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
