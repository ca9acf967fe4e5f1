import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { CampaignId } from '../../src/domain/ids.ts';
import type { NotableChange } from '../../src/domain/notableChanges.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Trend, TrendSegment } from '../../src/domain/trend.ts';
import { trendWords } from '../../src/present/words/trendWords.ts';
import { sinceView } from '../../src/views/sinceView.ts';
import { site, tiny } from './site.ts';

const campaign = tiny.campaigns.find(({ kind }) => kind === 'calls');
const share = tiny.results.find(
  (one) => (one.kind === 'measured' || one.kind === 'fragile') && one.indicator === 'pickup',
);
if (!campaign || !share || !('value' in share)) throw new Error('no measured share');
const [before, now] = ['2024', '2025'].map((year) => ({
  ...campaign,
  id: `campagne-${year}` as CampaignId,
  fieldwork: { from: `${year}-03-03`, to: `${year}-03-28` },
}));
if (!before || !now) throw new Error('two campaigns');
const { organisation } = share;
const latest = { difference: 0.08, low: 0.007, high: 0.15, p: 0.032 };

/** Two campaigns of one organisation, with these results in each, and what stands out among all changes. */
function barometer(results: readonly Result[], changes: readonly NotableChange[] = []): Barometer {
  const segment = {
    protocol: now?.protocol,
    scenarios: [],
    points: [before, now].map((one) => ({ campaign: one?.id })),
    verdict: { kind: 'untestable' },
    latest,
  } as unknown as TrendSegment;
  return {
    ...tiny,
    campaigns: [before, now].flatMap((one) => one ?? []),
    results: [before, now].flatMap((one) => results.map((r) => ({ ...r, campaign: one?.id ?? r.campaign }))),
    trends: [{ organisation, indicator: share?.indicator, segments: [segment] } as Trend],
    notableChanges: [{ campaign: 'campagne-2025' as CampaignId, tested: 69, changes }],
  };
}

function compared(given: Barometer) {
  const view = now && sinceView(site, given, now, organisation);
  if (view?.kind !== 'compared') throw new Error('nothing compared');
  return view;
}

describe('sinceView', () => {
  it('calls no change established that did not stand among all of the campaign, and keeps its p', () => {
    const { title, rows } = compared(barometer([share]));
    expect(title).toMatch(/aucun écart établi$/);
    expect(rows[0]?.established).toBeUndefined();
    expect(rows[0]?.said).toMatch(/^Écart non établi .*69 écarts testés.*0,032/);
  });

  it('heads the table with a change that stands among all', () => {
    const kept: NotableChange = {
      ...latest,
      ...{ organisation, indicator: share.indicator, previous: 'campagne-2024' as CampaignId },
      ...{ direction: 'up', adjustedP: 0.04 },
    };
    const { title, rows, foot } = compared(barometer([share], [kept]));
    expect(title).toMatch(/ », hausse établie : décroché$/);
    expect(rows[0]?.said).toMatch(/^Hausse établie .*69 écarts testés/);
    expect(foot).toContain('Benjamini');
  });

  it('groups the changes by their direction', () => {
    const { since } = trendWords.fr;
    expect(since.changed('Hiver', { up: ['décroché', 'démarche aboutie'], down: [] })).toBe(
      'Depuis la campagne « Hiver », hausse établie : décroché, démarche aboutie',
    );
    expect(trendWords.en.since.changed('Winter', { up: ['answered'], down: ['acceptable answer', 'sorted out'] })).toBe(
      'Since the campaign “Winter”, rise established: answered; fall established: acceptable answer, sorted out',
    );
  });

  it('says of few calls that there is no test, and gives no count for a wait', () => {
    const few = (indicator: string, unit: 'percent' | 'seconds'): Result => ({
      ...{ campaign: share.campaign, organisation, base: 'sequences', kind: 'counts_only' },
      ...{ indicator: indicator as Result['indicator'], unit, numerator: 7, denominator: 8, effectiveN: 8 },
    });
    const { title, sub, rows, foot } = compared(barometer([few('pickup', 'percent'), few('wait_median', 'seconds')]));
    expect(title).toMatch(/trop peu d’appels pour un test$/);
    expect(sub).not.toContain('test');
    expect(foot).toBeUndefined();
    const [pickup, wait] = rows;
    expect(pickup?.said).toBe('Moins de 30 appels : pas de test.');
    expect(pickup?.now?.text).toMatch(/^7\ssur\s8$/);
    expect(wait?.said).toBe('Moins de 30 appels : pas d’attente médiane.');
    expect([wait?.before, wait?.now]).toEqual([undefined, undefined]);
  });
});
