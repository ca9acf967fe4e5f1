import { describe, expect, it } from 'vitest';
import { computePeerFunnels } from '../../src/compare/computePeerFunnels.ts';
import type { Campaign } from '../../src/domain/campaign.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { PeerFunnel } from '../../src/domain/peerFunnel.ts';
import type { Fragile, Measured, Result } from '../../src/domain/result.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { tQuantile } from '../../src/stats/tQuantile.ts';
import { callsCampaign, figure, publishedCampaign, reached, sequences, unreached } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';

type Counts = readonly (readonly [organisation: string, k: number, n: number])[];

/** Six organisations; together 300 of 600. */
const six: Counts = [
  ['a', 50, 100],
  ['b', 45, 100],
  ['c', 55, 100],
  ['d', 61, 100],
  ['e', 30, 100],
  ['f', 59, 100],
];

const called = (counts: Counts): Campaign =>
  callsCampaign(counts.flatMap(([id, k, n]) => [...sequences(id, k, reached()), ...sequences(id, n - k, unreached)]));

const resultsOf = (campaign: Campaign): readonly Result[] =>
  campaign.kind === 'calls' ? computeCallsResults(campaign).results : computePublishedResults(campaign, OWN_INDICATORS);

const inOneSector = (counts: Counts) => counts.map(([id]) => anOrganisation(id));

function funnels(campaign: Campaign, organisations: readonly Organisation[], results = resultsOf(campaign)) {
  return computePeerFunnels([campaign], results, organisations);
}

const isEstimate = (result: Result): result is Measured | Fragile =>
  result.kind === 'measured' || result.kind === 'fragile';

function drawn(all: readonly PeerFunnel[], sector?: string) {
  const found = all.find(({ scope }) => (scope.kind === 'sector' ? scope.sector : undefined) === sector);
  if (found?.kind !== 'drawn') throw new Error(`no funnel, but ${found?.kind}`);
  return found;
}

describe('computePeerFunnels', () => {
  it('holds each rate against the common one, at its own n', () => {
    const funnel = drawn(funnels(called(six), inOneSector(six)));
    expect(funnel.reference).toBeCloseTo(0.5, 12);
    // Limits at 100 calls: 0.5 ± 1.96 × 0.05 and 0.5 ± 3.09 × 0.05.
    expect(funnel.points.map(({ organisation, value, n, place }) => [organisation, value, n, place])).toEqual([
      ['a', 0.5, 100, 'inside'],
      ['b', 0.45, 100, 'inside'],
      ['c', 0.55, 100, 'inside'],
      ['d', 0.61, 100, 'above_inner'],
      ['e', 0.3, 100, 'below_outer'],
      ['f', 0.59, 100, 'inside'],
    ]);
  });

  it('knows all five places', () => {
    const far: Counts = [...six.slice(0, 3), ['d', 70, 100], ['e', 39, 100], ['f', 41, 100]];
    const places = drawn(funnels(called(far), inOneSector(far))).points.map(({ place }) => place);
    expect(places).toEqual(['inside', 'inside', 'inside', 'above_outer', 'below_inner', 'inside']);
  });

  it('weighs the common rate by n', () => {
    const uneven: Counts = [...six.slice(0, 4), ['big', 800, 1000]];
    const k = 50 + 45 + 55 + 61 + 800;
    expect(drawn(funnels(called(uneven), inOneSector(uneven))).reference).toBeCloseTo(k / 1400, 12);
  });

  it('draws limits from 30 calls to the most of any, narrower at each step', () => {
    const uneven: Counts = [...six, ['big', 500, 1000]];
    const { limits, reference } = drawn(funnels(called(uneven), inOneSector(uneven)));
    expect(limits[0]?.n).toBe(30);
    expect(limits.at(-1)?.n).toBe(1000);
    expect(limits.length).toBeGreaterThan(20);
    limits.forEach(({ n, inner, outer }, i) => {
      const before = limits[i - 1];
      if (before) expect(n).toBeGreaterThan(before.n);
      if (before) expect(outer.high).toBeLessThan(before.outer.high);
      const error = Math.sqrt((reference * (1 - reference)) / n);
      expect((inner.high - reference) / error).toBeCloseTo(normalQuantile(0.975), 9);
      expect((reference - outer.low) / error).toBeCloseTo(normalQuantile(0.999), 9);
    });
  });

  it('takes Student’s quantile of the fewest degrees of freedom, where callers differ', () => {
    const campaign = called(six);
    const results = resultsOf(campaign).map((result) =>
      isEstimate(result)
        ? { ...result, comparisonDegreesOfFreedom: result.organisation === 'c' ? 9 : 20, degreesOfFreedom: 7 }
        : result,
    );
    const funnel = drawn(funnels(campaign, inOneSector(six), results));
    expect(funnel.degreesOfFreedom).toBe(9);
    const at = funnel.limits.at(-1);
    expect(((at?.outer.high ?? 0) - 0.5) / 0.05).toBeCloseTo(tQuantile(0.999, 9), 9);
    // 0.61 lay beyond 1.96 standard errors, and lies within 2.26 of them.
    expect(funnel.points.find(({ organisation }) => organisation === 'd')?.place).toBe('inside');
  });

  it('goes by the effective n', () => {
    const campaign = called(six);
    const results = resultsOf(campaign).map((result) =>
      isEstimate(result) && result.organisation === 'e' ? { ...result, effectiveN: 40 } : result,
    );
    const point = drawn(funnels(campaign, inOneSector(six), results)).points.find((p) => p.organisation === 'e');
    expect(point).toMatchObject({ n: 40, place: 'below_inner' });
  });

  it('has one funnel of all and one a sector; four make none', () => {
    const sectorOf = (id: string) => (id < 'c' ? 'eau' : 'famille');
    const ten: Counts = [...six, ['g', 50, 100]];
    const organisations = ten.map(([id]) => anOrganisation(id, sectorOf(id)));
    const all = funnels(called(ten), organisations);
    expect(all.map(({ scope, kind }) => [scope.kind === 'sector' ? scope.sector : 'all', kind])).toEqual([
      ['all', 'drawn'],
      ['eau', 'too_few'],
      ['famille', 'drawn'],
    ]);
    expect(all[1]).toMatchObject({ count: 2 });
    expect(drawn(all, 'famille').reference).toBeCloseTo((55 + 61 + 30 + 59 + 50) / 500, 12);
  });

  it('names campaign, indicator and scope of each, sectors by id whichever organisation comes first', () => {
    const sectorOf = (id: string) => (id < 'c' ? 'telecoms' : 'eau');
    const organisations = six.map(([id]) => anOrganisation(id, sectorOf(id)));
    const campaign = called(six);
    expect(
      funnels(campaign, organisations).map(({ campaign: of, indicator, scope }) => ({ of, indicator, scope })),
    ).toEqual(
      [{ kind: 'all' }, { kind: 'sector', sector: 'eau' }, { kind: 'sector', sector: 'telecoms' }].map((scope) => ({
        of: campaign.id,
        indicator: 'pickup',
        scope,
      })),
    );
  });

  it('passes over parts, and takes a rate from 30 calls on', () => {
    const edge: Counts = [...six, ['g', 15, 30], ['h', 15, 29]];
    const campaign = called(edge);
    const parts = resultsOf(campaign).flatMap((result) =>
      isEstimate(result) ? [{ ...result, cut: { dimension: 'scenario', category: 'q1' } }] : [],
    );
    expect(parts.length).toBeGreaterThan(0);
    const funnel = drawn(funnels(campaign, inOneSector(edge), [...parts, ...resultsOf(campaign)]));
    expect(funnel.points.map(({ organisation }) => organisation)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('leaves out what has no rate of all calls: few calls, bounds, other bases, traffic, totals of others', () => {
    const campaign = publishedCampaign([
      ...six.map(([id, k, n]) => figure(id, 'pickup', { k, n })),
      figure('few', 'pickup', { k: 3, n: 20 }),
      figure('bound', 'pickup', { percent: { value: 5, decimals: 0 }, n: 500, qualifier: '<' }),
      figure('base', 'pickup', { k: 90, n: 100, base: 'unknown' }),
      figure('traffic', 'pickup', { k: 90, n: 100, sampled: false }),
      figure('total', 'pickup', { k: 90, n: 100 }),
    ]);
    const organisations = [
      ...['few', 'bound', 'base', 'traffic', ...six.map(([id]) => id)].map((id) => anOrganisation(id)),
      anOrganisation('total', 'famille', { kind: 'aggregate' }),
    ];
    const funnel = drawn(funnels(campaign, organisations));
    expect(funnel.points.map(({ organisation }) => organisation)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(funnel.reference).toBeCloseTo(0.5, 12);
  });

  it('says of a rounded percentage that it lies outside only where every count does', () => {
    const rounded = (value: number) =>
      publishedCampaign([
        ...six.slice(0, 4).map(([id, k, n]) => figure(id, 'pickup', { k, n })),
        figure('r', 'pickup', { percent: { value, decimals: 0 }, n: 1000, base: 'sequences' }),
      ]);
    const organisations = ['a', 'b', 'c', 'd', 'r'].map((id) => anOrganisation(id));
    const placeOf = (value: number) =>
      drawn(funnels(rounded(value), organisations)).points.find(({ organisation }) => organisation === 'r')?.place;
    // Held against (211 + 640) / 1400 = 0.6079, limit 0.6381: 64 % lies beyond it, 635 of 1000 does not.
    expect(placeOf(64)).toBe('inside');
    expect(placeOf(66)).toBe('above_inner');
  });

  it('has nothing to say of a campaign without a rate, and the same whatever the order of rows', () => {
    const campaign = called(six);
    expect(
      funnels(publishedCampaign([figure('a', 'pickup', { percent: { value: 5, decimals: 0 } })]), inOneSector(six)),
    ).toEqual([]);
    const backwards = [...resultsOf(campaign)].reverse();
    expect(funnels(campaign, inOneSector(six).reverse(), backwards)).toEqual(funnels(campaign, inOneSector(six)));
  });
});
