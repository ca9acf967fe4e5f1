import { describe, expect, it } from 'vitest';
import { rankCampaign } from '../../src/compare/rankCampaign.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Result } from '../../src/domain/result.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { figure, publishedCampaign } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';
import { ranking, reasons, share, shown } from './rank.ts';

const figures = ['a', 'b', 'c', 'd'].map((id, i) => share(id, 60 + 40 * i, 300));
const campaign = publishedCampaign([...figures, figure('a', 'wrong', { n: 200, k: 20 }), share('tous', 600, 1200)]);
const results = computePublishedResults(campaign, OWN_INDICATORS);
const sectors = ['sante', 'famille', 'famille', 'sante'];
const organisations = [
  ...['a', 'b', 'c', 'd'].map((id, i) => anOrganisation(id, sectors[i])),
  anOrganisation('tous', 'eau', { kind: 'aggregate' }),
];
const rankAll = (given: readonly Result[], indicators = OWN_INDICATORS) =>
  rankCampaign(campaign, given, organisations, [], indicators);

describe('rankCampaign', () => {
  const scopes = (given = rankAll(results)) =>
    given.map(({ indicator, scope }) => `${indicator} ${scope.kind === 'sector' ? scope.sector : 'all'}`);

  it('has a ranking of all and of each sector with a figure, in the order of indicators and of sectors', () => {
    const expected = ['pickup all', 'pickup famille', 'pickup sante', 'wrong all', 'wrong sante'];
    expect(scopes()).toEqual(expected);
    expect(scopes(rankAll([...results].reverse(), [...OWN_INDICATORS].reverse()))).toEqual(expected);
    expect(rankAll([])).toEqual([]);
  });

  it('says whose campaign and which base it is, and no base where nobody is ranked', () => {
    const [all, famille] = rankAll(results);
    expect(all).toMatchObject({ campaign: campaign.id, base: 'sequences' });
    expect(famille).not.toHaveProperty('base');
    expect(famille && reasons(famille)).toEqual([
      ['b', 'too_few'],
      ['c', 'too_few'],
    ]);
  });

  it('passes over parts, other campaigns and organisations that nobody knows', () => {
    const found = rankAll(results);
    const others = results.flatMap((one): Result[] => [
      { ...one, cut: { dimension: 'slot', category: 'matin' } },
      { ...one, campaign: publishedCampaign([], { id: 'autre' }).id },
      { ...one, organisation: figure('inconnu', 'pickup', {}).organisation },
    ]);
    expect(rankAll([...others, ...results])).toEqual(found);
    expect(shown(ranking(found, 'pickup')).map(([id]) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('names an organisation with two unranked figures once, by the first reason', () => {
    const two = publishedCampaign([
      ...figures,
      share('e', 5, 20, { base: 'unknown' }),
      share('e', 60, 200, { base: 'appels' }),
    ]);
    const found = rankCampaign(
      two,
      computePublishedResults(two, OWN_INDICATORS),
      [...organisations, anOrganisation('e', 'sante')],
      [],
      OWN_INDICATORS,
    );
    expect(reasons(ranking(found, 'pickup'))).toEqual([['e', 'other_base']]);
  });
});
