import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/domain/result.ts';
import { campaignDocument } from '../../src/publish/campaignDocument.ts';
import { organisationDocument } from '../../src/publish/organisationDocument.ts';
import { rankingDocument } from '../../src/publish/rankingDocument.ts';
import { serialiseDocument } from '../../src/publish/serialiseDocument.ts';
import { at } from './at.ts';
import { barometer, edition } from './tinyBarometer.ts';
import { campaignId, indicatorId, organisationId } from './tinyIds.ts';

const plain = (document: object): unknown => JSON.parse(serialiseDocument(document));

describe('campaigns', () => {
  it('tell callers, weights, strata, balance and double coding, and no pseudonym', () => {
    expect(plain(campaignDocument(edition, campaignId('printemps-2026')))).toMatchObject({
      quality: {
        survey: {
          weights: 'equal_scenarios',
          caller_effects: [
            { indicator: 'pickup', icc: 0.02, callers: 3 },
            { indicator: 'wrong', unmeasurable: 'too_few_calls' },
          ],
          double_coding: { codings: 10, agreed: 9, kappa: 0.75 },
          samples: [
            {
              organisation: 'caf-a',
              calls: 2,
              excluded: 2,
              largest_caller_share: 1,
              weight_efficiency: 1,
              strata: [{ id: 'prime-activite', share: 1, calls: 2, cells: 1 }],
              counts: [{ dimension: 'caller', counts: [{ category: 'A', calls: 2 }] }],
            },
          ],
        },
      },
    });
  });

  it('tell what changed notably and whether profiles matter, where calls were made', () => {
    const calls = plain(campaignDocument(edition, campaignId('printemps-2026')));
    expect(calls).toMatchObject({
      notable_changes: { tested: 6, changes: [{ organisation: 'caf-a', direction: 'down', adjusted_p: 0.006 }] },
      profile_effects: [
        {
          indicator: 'pickup',
          pairs: [{ a: 'accent', b: 'ordinaire', organisations: 2, n: 80, holm_rejects: true }],
          verdict: { kind: 'established' },
        },
      ],
    });
    const printed = plain(campaignDocument(edition, campaignId('inc-2022')));
    expect(printed).not.toHaveProperty('notable_changes');
    expect(printed).not.toHaveProperty('profile_effects');
  });
});

describe('organisations', () => {
  it('have their waits, times, profiles and declared rates, and no rate of few calls', () => {
    const document = plain(organisationDocument(edition, organisationId('caf-a')));
    expect(document).toMatchObject({
      waits: [
        {
          campaign: 'printemps-2026',
          first_attempts: 40,
          cut_by_us: 5,
          curve: { step_seconds: 15, reached: [0, 0.5], ended: [0, 0.375] },
        },
      ],
      best_times: [
        {
          outside: 1,
          cells: [{ weekday: 2, slot: 'matin', n: 40, k: 20 }],
          verdict: { kind: 'call_then', best: { k: 30, effective_n: 36, value: 0.75 }, rest: { k: 4 }, tested: 7 },
        },
      ],
      profile_comparisons: [
        { indicator: 'pickup', pairs: [{ difference: -0.25, adjusted_p: 0.002 }], untested: ['senior'] },
      ],
      beside: { official: [{ campaign: 'inc-2022', status: 'published' }] },
    });
    expect(document).not.toHaveProperty('best_times.0.by_weekday.0.k');
    expect(document).not.toHaveProperty('best_times.0.verdict.rest.value');
    const other = plain(organisationDocument(edition, organisationId('caf-b')));
    expect(other).not.toHaveProperty('waits.0.curve');
    expect(other).not.toHaveProperty('beside');
  });
});

describe('rankings', () => {
  it('give a mean its rank, and a quantile that was not attained none', () => {
    const score: Level = {
      campaign: campaignId('printemps-2026'),
      organisation: organisationId('caf-a'),
      indicator: indicatorId('score'),
      unit: 'score100',
      base: 'sequences',
      kind: 'level',
      status: 'measured',
      low: 38,
      denominator: 120,
      effectiveN: 110,
    };
    const attained = { ...score, value: 41, high: 44 };
    const ranking = { ...at(barometer.rankings, 0), indicator: score.indicator };
    const ranked = (result: Level) =>
      rankingDocument({ ...edition, barometer: { ...barometer, results: [result] } }, ranking).ranked;
    expect(ranked(attained)).toMatchObject([{ organisation: 'caf-a', value: 41, rank: 3 }]);
    expect(ranked(score)).toEqual([]);
    expect(ranked({ ...attained, status: 'fragile' })).toEqual([]);
  });
});
