import { describe, expect, it } from 'vitest';
import { homeView } from '../../src/views/homeView.ts';
import { empty, english, real, site, tiny } from './site.ts';
import { frenchLeft } from './frenchLeft.ts';

describe('the front page in English', () => {
  it('says its finding', () => {
    const { finding } = homeView(english, real);
    expect(finding?.headline).toBe('Pôle emploi answered 8 calls in 10, the Assurance maladie 3');
    expect(finding?.measure).toBe('Share of calls that somebody answered, in at most three attempts.');
    expect(finding?.calls).toBe('1,532 calls');
  });

  it.each([
    ['real', real],
    ['tiny', tiny],
    ['empty', empty],
  ])('leaves no French but the data’s own: %s', (_name, barometer) => {
    expect(frenchLeft(homeView(english, barometer), barometer)).toEqual([]);
  });
});

describe('the finding of the front page', () => {
  it('leads on from each figure, and from each name', () => {
    const { finding } = homeView(site, real);
    expect(finding?.figures).toBe('/sub/campagnes/inc-ddd-2022/#resultats');
    expect(finding?.rows.map(({ href }) => href)).toContain('/sub/organismes/caf/');
  });

  it('counts those between the ends that are shown: four on a page, two on a phone', () => {
    const lead = real.rankings.find(
      (r) => r.campaign === 'inc-ddd-2022' && r.indicator === 'pickup' && r.scope.kind === 'all',
    );
    if (!lead) throw new Error('nobody is ranked');
    const copies = lead.ranked.flatMap((entry) =>
      ['a', 'b'].map((suffix) => ({ ...entry, organisation: `${entry.organisation}-${suffix}` as never })),
    );
    const twice = {
      ...real,
      organisations: real.organisations.flatMap((o) =>
        ['', '-a', '-b'].map((suffix) => ({ ...o, id: `${o.id}${suffix}` as typeof o.id })),
      ),
      results: real.results.flatMap((r) =>
        ['', '-a', '-b'].map((suffix) => ({ ...r, organisation: `${r.organisation}${suffix}` as never })),
      ),
      rankings: [{ ...lead, ranked: copies, pairs: [] }],
    };
    const { finding } = homeView(english, twice);
    expect(finding?.rows).toHaveLength(4);
    expect(finding?.between?.text).toBe('In between, 4 organisations: the ranking');
    expect(finding?.between?.short).toBe('In between, 6 organisations: the ranking');
  });
});
