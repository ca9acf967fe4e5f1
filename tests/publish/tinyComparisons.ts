import type { Barometer } from '../../src/domain/barometer.ts';
import { campaignId, indicatorId, organisationId } from './tinyIds.ts';
import { results } from './tinyResults.ts';

const campaign = campaignId('printemps-2026');
const organisation = organisationId('caf-a');
const pair = { a: 'accent', b: 'ordinaire', difference: -0.25, low: -0.4, high: -0.1, p: 0.001, adjustedP: 0.002 };

const official = results.find((result) => result.kind === 'published' && result.organisation === 'caf-a');
if (!official) throw new Error('nobody printed a figure of caf-a');

/** What stands beside the results: the quality of the calls, waits, times, profiles, changes, declared figures. */
export const comparisons: Pick<
  Barometer,
  'quality' | 'waits' | 'bestTimes' | 'profileComparisons' | 'profileEffects' | 'notableChanges' | 'beside'
> = {
  quality: [
    {
      campaign,
      weights: 'equal_scenarios',
      callerEffects: [
        { indicator: indicatorId('pickup'), effect: { kind: 'measured', icc: 0.02, callers: 3 } },
        { indicator: indicatorId('wrong'), effect: { kind: 'unmeasurable', reason: 'too_few_calls' } },
      ],
      coding: { codings: 10, agreed: 9, kappa: 0.75 },
      samples: [
        {
          organisation,
          calls: 2,
          excluded: 2,
          callers: 1,
          largestCallerShare: 1,
          strata: [{ id: 'prime-activite', share: 1, calls: 2, cells: 1 }],
          weightEfficiency: 1,
          counts: [{ dimension: 'caller', counts: [{ category: 'A', calls: 2 }] }],
        },
      ],
    },
  ],
  waits: [
    {
      campaign,
      organisation,
      attempts: 40,
      reached: 20,
      ended: 15,
      cutByUs: 5,
      observedSeconds: 19,
      points: [
        { seconds: 0, reached: 0, ended: 0 },
        { seconds: 15, reached: 0.5, ended: 0.375 },
      ],
    },
    {
      campaign,
      organisation: organisationId('caf-b'),
      attempts: 4,
      reached: 1,
      ended: 3,
      cutByUs: 0,
      observedSeconds: 19,
      points: [],
    },
  ],
  bestTimes: [
    {
      campaign,
      organisation,
      weekdays: [2],
      slots: ['matin'],
      n: 40,
      outside: 1,
      cells: [{ kind: 'counted', weekday: 2, slot: 'matin', n: 40, k: 20 }],
      byWeekday: [{ kind: 'hatched', weekday: 3, n: 4 }],
      bySlot: [{ kind: 'counted', slot: 'matin', n: 40, k: 20 }],
      verdict: {
        kind: 'call_then',
        when: { weekday: 2 },
        best: { n: 40, k: 30, effectiveN: 36, estimate: { value: 0.75, low: 0.6, high: 0.86 } },
        rest: { n: 20, k: 4, effectiveN: 20 },
        difference: { difference: 0.55, low: 0.3, high: 0.7 },
        p: 0.01,
        tested: 7,
      },
    },
  ],
  profileComparisons: [
    {
      campaign,
      organisation,
      indicator: indicatorId('pickup'),
      pairs: [{ ...pair, established: true }],
      untested: ['senior'],
    },
  ],
  profileEffects: [
    {
      campaign,
      indicator: indicatorId('pickup'),
      pairs: [{ ...pair, established: true, organisations: 2, n: 80 }],
      verdict: { kind: 'established', p: 0.002 },
    },
  ],
  notableChanges: [
    {
      campaign,
      tested: 6,
      changes: [
        {
          organisation,
          indicator: indicatorId('pickup'),
          previous: campaignId('inc-2022'),
          direction: 'down',
          difference: -0.1,
          low: -0.15,
          high: -0.05,
          p: 0.001,
          adjustedP: 0.006,
        },
      ],
    },
  ],
  beside: [{ organisation, official: [official] }],
};
