import { describe, expect, it } from 'vitest';
import { pairOfficial } from '../../src/compare/pairOfficial.ts';
import type { CampaignHead } from '../../src/domain/campaign.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { indicatorIdSchema } from '../../src/domain/ids.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Result } from '../../src/domain/result.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { figure, publishedCampaign } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';

const official: Indicator = {
  id: indicatorIdSchema.parse('official_pickup'),
  nameFr: 'Taux de décroché officiel',
  unit: 'percent',
  better: 'higher',
  definitionFr: 'Appels traités sur appels reçus',
  base: 'appels reçus',
  aboutAnswer: false,
};
const declared = (value: number) => ({ percent: { value, decimals: 0 }, sampled: false, base: 'appels reçus' });
const during = (y: number) => ({ fieldwork: { from: `${y}-01-01`, to: `${y}-12-31` } });

const campaigns = [
  publishedCampaign([figure('caf', 'official_pickup', declared(80)), figure('caf', 'pickup', { n: 100, k: 40 })], {
    id: 'a',
    ...during(2023),
  }),
  publishedCampaign([figure('caf', 'official_pickup', declared(85)), figure('pe', 'official_pickup', declared(70))], {
    id: 'b',
    ...during(2025),
  }),
  publishedCampaign([figure('caf', 'pickup', { n: 100, k: 50 }), figure('cpam', 'pickup', { n: 100, k: 50 })], {
    id: 'c',
    ...during(2024),
  }),
];
const results = campaigns.flatMap((campaign) => computePublishedResults(campaign, [...OWN_INDICATORS, official]));
const organisations = ['pe', 'caf', 'cpam'].map((id) => anOrganisation(id));

describe('pairOfficial', () => {
  it('puts what an organisation declares, newest first, beside the newest that was measured', () => {
    const pairs = pairOfficial(campaigns, results, organisations);
    expect(
      pairs.map(({ organisation, official: own, measured }) => [
        organisation,
        own.map(({ campaign }) => campaign),
        measured?.campaign,
      ]),
    ).toEqual([
      ['caf', ['b', 'a'], 'c'],
      ['pe', ['b'], undefined],
    ]);
    expect(pairOfficial([...campaigns].reverse(), [...results].reverse(), organisations)).toEqual(pairs);
  });

  it('looks past a campaign that measured nothing, unless there is no other', () => {
    const empty: Result[] = results
      .filter(({ organisation, indicator, campaign }) => `${organisation} ${indicator} ${campaign}` === 'caf pickup c')
      .map(({ organisation, campaign, indicator, unit, base }) => ({
        kind: 'not_measured',
        reason: 'no_call',
        organisation,
        campaign,
        indicator,
        unit,
        base,
      }));
    expect(empty).toHaveLength(1);
    const others = results.filter(({ campaign }) => campaign !== 'c');
    expect(pairOfficial(campaigns, [...others, ...empty], organisations)[0]?.measured?.campaign).toBe('a');
    const unmeasured = others.filter(({ indicator }) => indicator !== 'pickup');
    expect(pairOfficial(campaigns, [...unmeasured, ...empty], organisations)[0]?.measured?.campaign).toBe('c');
  });

  it('holds no place for a difference, a test or a rank', () => {
    for (const pair of pairOfficial(campaigns, results, organisations)) {
      expect(Object.keys(pair).filter((key) => !['organisation', 'official', 'measured'].includes(key))).toEqual([]);
    }
  });

  it('leaves out totals and campaigns that are not published', () => {
    const totals = organisations.map((one) => ({ ...one, kind: 'aggregate' as const }));
    expect(pairOfficial(campaigns, results, totals)).toEqual([]);
    const [first, , last] = campaigns;
    const open = [first, last].flatMap((campaign) => campaign ?? []);
    expect(pairOfficial(open, results, organisations).map((pair) => pair.official.length)).toEqual([1]);
  });

  it('takes the newest by its end, then by its start, then by the ids of campaign and base', () => {
    const fieldwork: Record<string, CampaignHead['fieldwork']> = {
      a: { from: '2025-02-01', to: '2025-12-31' },
      b: { from: '2025-01-01', to: '2025-12-31' },
      c: { from: '2025-01-01', to: '2025-12-31' },
      d: { from: '2025-06-01', to: '2025-12-30' },
      e: { from: '2024-01-01', to: '2026-01-01' },
    };
    const all = ['d', 'c', 'e', 'b', 'a'].map((id) =>
      publishedCampaign(
        ['y', 'x'].flatMap((base) => [
          figure('caf', 'official_pickup', { ...declared(80), base }),
          figure('caf', 'pickup', { n: 100, k: 40, base }),
        ]),
        { id, ...(fieldwork[id] && { fieldwork: fieldwork[id] }) },
      ),
    );
    const own = all.flatMap((campaign) => computePublishedResults(campaign, [...OWN_INDICATORS, official]));
    const expected = ['e', 'a', 'b', 'c', 'd'].flatMap((id) => [`${id} x`, `${id} y`]);
    for (const given of [own, [...own].reverse()]) {
      const [pair, ...others] = pairOfficial(all, given, organisations);
      expect(others).toEqual([]);
      expect(pair?.official.map(({ campaign, base }) => `${campaign} ${base}`)).toEqual(expected);
      expect(pair?.measured).toMatchObject({ campaign: 'e', base: 'x' });
    }
  });

  it('passes over parts, and gives no measure where there is none', () => {
    const cut = { dimension: 'profile', category: 'accent' };
    const parts = results.map((result): Result => ({ ...result, cut }));
    expect(pairOfficial(campaigns, parts, organisations)).toEqual([]);
    expect(pairOfficial(campaigns, [...parts, ...results], organisations)).toEqual(
      pairOfficial(campaigns, results, organisations),
    );
    const pe = pairOfficial(campaigns, results, organisations).find(({ organisation }) => organisation === 'pe');
    expect(pe).not.toHaveProperty('measured');
  });
});
