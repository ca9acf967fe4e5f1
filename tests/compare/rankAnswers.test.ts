import { describe, expect, it } from 'vitest';
import { callsCampaign, figure, publishedCampaign, reached, sequences } from '../indicators/aCampaign.ts';
import { anOrganisation, aScenario } from './anOrganisation.ts';
import { rank, ranking, reasons, shown } from './rank.ts';

describe('rankCampaign on answer quality', () => {
  const asked = (id: string, k: number, scenario: string, version = '1') => [
    ...sequences(id, k, reached('complete'), { scenario, version }),
    ...sequences(id, 200 - k, reached('wrong'), { scenario, version }),
  ];
  const same = [...asked('a', 60, 'droits'), ...asked('b', 100, 'droits'), ...asked('c', 140, 'droits')];

  it('is ranked among those asked the same questions, where they are more than half', () => {
    const rankings = rank(callsCampaign([...same, ...asked('d', 150, 'age'), ...asked('e', 150, 'droits', '2')]));
    expect(shown(ranking(rankings, 'acceptable')).map(([id]) => id)).toEqual(['c', 'b', 'a']);
    expect(reasons(ranking(rankings, 'acceptable'))).toEqual([
      ['d', 'other_scenarios'],
      ['e', 'other_scenarios'],
    ]);
    expect(ranking(rankings, 'pickup').ranked).toHaveLength(5);
  });

  it('is ranked for nobody where they are half or less', () => {
    const others = [...asked('d', 150, 'age'), ...asked('e', 150, 'carte'), ...asked('f', 150, 'age')];
    const found = ranking(rank(callsCampaign([...same, ...others])), 'acceptable');
    expect(found.ranked).toEqual([]);
    expect(found.unranked).toHaveLength(6);
  });

  it('is ranked in each sector by itself', () => {
    const others = [...asked('d', 150, 'age'), ...asked('e', 150, 'age'), ...asked('f', 150, 'age')];
    const organisations = ['a', 'b', 'c']
      .map((id) => anOrganisation(id, 'famille'))
      .concat(['d', 'e', 'f'].map((id) => anOrganisation(id, 'retraite')));
    const rankings = rank(callsCampaign([...same, ...others]), { organisations });
    expect(ranking(rankings, 'acceptable').ranked).toEqual([]);
    expect(ranking(rankings, 'acceptable', 'famille').ranked).toHaveLength(3);
    expect(ranking(rankings, 'acceptable', 'retraite').ranked.map(({ rank: place }) => place)).toEqual([1, 1, 1]);
  });

  it('of published figures goes by the declared questions of the sector, and not at all without', () => {
    const figures = ['a', 'b', 'c'].map((id, i) => figure(id, 'resolved', { n: 300, k: 100 + 50 * i }));
    const scenarios = [aScenario('droits', ['famille']), aScenario('droits', ['retraite'], '2')];
    const declared = rank(publishedCampaign(figures, { scenarioVersions: { droits: '1' } }), { scenarios });
    expect(ranking(declared, 'resolved').ranked).toHaveLength(3);
    for (const scenarioVersions of [{}, { droits: '2' }]) {
      const unknown = ranking(rank(publishedCampaign(figures, { scenarioVersions }), { scenarios }), 'resolved');
      expect(unknown.unranked.map(({ reason }) => reason)).toEqual(Array(3).fill('other_scenarios'));
    }
  });
});
