import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorIdSchema } from '../../src/domain/ids.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import { callsCampaign, figure, publishedCampaign, reached, sequences, unreached } from '../indicators/aCampaign.ts';
import { anOrganisation, aScenario } from './anOrganisation.ts';
import { rank, ranking, reasons, share, shown } from './rank.ts';

/** The worked example of METHOD 3.5. */
const METHOD_TABLE = [
  ['h', 118, 125, 1, 1],
  ['g', 95, 118, 2, 4],
  ['f', 88, 120, 2, 6],
  ['e', 80, 122, 2, 7],
  ['d', 74, 119, 3, 7],
  ['c', 70, 121, 3, 7],
  ['b', 61, 118, 4, 8],
  ['a', 42, 120, 7, 8],
] as const;

describe('rankCampaign', () => {
  const worked = rank(publishedCampaign(METHOD_TABLE.map(([id, k, n]) => share(id, k, n))));

  it('gives the rank intervals of the method page', () => {
    expect(shown(ranking(worked, 'pickup'))).toEqual(
      METHOD_TABLE.map(([id, , , low, high], i) => [id, i + 1, low, high]),
    );
  });

  it('rejects 16 of the 56 hypotheses, and not B against A, which taken alone has p = .009', () => {
    const { pairs } = ranking(worked, 'pickup');
    expect(pairs).toHaveLength(28);
    expect(pairs.filter(({ established }) => established)).toHaveLength(16);
    const ba = pairs.find(({ a, b }) => a === 'a' && b === 'b');
    expect(ba?.p).toBeCloseTo(0.009, 3);
    expect(ba).toMatchObject({ established: false, difference: 42 / 120 - 61 / 118 });
    expect(ba?.low).toBeLessThan(ba?.difference ?? NaN);
    expect(ba?.high).toBeLessThan(0);
    expect(pairs.map(({ a, b }) => `${a}${b}`)).toEqual(pairs.map(({ a, b }) => `${a}${b}`).sort());
    expect(pairs.every(({ a, b }) => a < b)).toBe(true);
  });

  it('ranks the same from calls as from counts', () => {
    const calls = callsCampaign(
      METHOD_TABLE.flatMap(([id, k, n]) => [...sequences(id, k, reached()), ...sequences(id, n - k, unreached)]),
    );
    expect(shown(ranking(rank(calls), 'pickup'))).toEqual(shown(ranking(worked, 'pickup')));
  });

  describe('INC and Défenseur des droits 2022, as published', () => {
    const scenarios = ['carte', 'logement', 'allocation', 'age'];
    const sectors = ['sante', 'famille', 'emploi', 'retraite'];
    const ids = ['assurance-maladie', 'caf', 'pole-emploi', 'assurance-retraite'];
    const campaign = publishedCampaign(
      [
        share('assurance-maladie', 85, 302),
        share('caf', 189, 408),
        figure('pole-emploi', 'pickup', { n: 410, percent: { value: 83.9, decimals: 1 } }),
        figure('assurance-retraite', 'pickup', { n: 412, percent: { value: 72, decimals: 0 } }),
        figure('tous', 'pickup', { n: 1532, percent: { value: 60, decimals: 0 } }),
        ...ids.map((id, i) => figure(id, 'resolved', { n: 400, k: 100 + i })),
        figure('assurance-maladie', 'acceptable', { base: 'unknown', percent: { value: 22, decimals: 0 } }),
        figure('assurance-maladie', 'complete', { qualifier: '<', percent: { value: 5, decimals: 0 } }),
      ],
      { scenarioVersions: Object.fromEntries(scenarios.map((id) => [id, '1'])) },
    );
    const rankings = rank(campaign, {
      organisations: [
        ...ids.map((id, i) => anOrganisation(id, sectors[i])),
        anOrganisation('tous', 'famille', { kind: 'aggregate' }),
      ],
      scenarios: scenarios.map((id, i) => aScenario(id, [sectors[i] ?? ''])),
    });

    it('ranks reach 1, 2, 3, 4 without overlap', () => {
      expect(shown(ranking(rankings, 'pickup'))).toEqual([
        ['pole-emploi', 1, 1, 1],
        ['assurance-retraite', 2, 2, 2],
        ['caf', 3, 3, 3],
        ['assurance-maladie', 4, 4, 4],
      ]);
    });

    it('ranks nobody on answers: each body was asked its own question', () => {
      expect(shown(ranking(rankings, 'resolved'))).toEqual([]);
      expect(reasons(ranking(rankings, 'resolved'))).toEqual([...ids].sort().map((id) => [id, 'other_scenarios']));
    });

    it('never names the total', () => {
      expect(JSON.stringify(rankings)).not.toContain('tous');
    });

    it('says why a figure stays out', () => {
      expect(reasons(ranking(rankings, 'acceptable'))).toEqual([['assurance-maladie', 'without_n']]);
      expect(reasons(ranking(rankings, 'complete'))).toEqual([['assurance-maladie', 'bound']]);
    });

    it('has no sector with three, and says so', () => {
      expect(shown(ranking(rankings, 'pickup', 'sante'))).toEqual([]);
      expect(reasons(ranking(rankings, 'pickup', 'sante'))).toEqual([['assurance-maladie', 'too_few']]);
    });
  });

  const three = [share('a', 60, 200), share('b', 100, 200), share('c', 140, 200)];

  it.each([
    [99, ['fragile']],
    [100, []],
  ])('asks an effective n of 100: %i', (n, expected) => {
    const found = ranking(rank(publishedCampaign([...three, share('d', 50, n)])), 'pickup');
    expect(found.unranked.map(({ reason }) => reason)).toEqual(expected);
    expect(found.ranked).toHaveLength(4 - expected.length);
  });

  it('keeps out, by name, what cannot be compared', () => {
    const found = rank(
      publishedCampaign([
        ...three,
        share('d', 5, 20),
        share('e', 30000, 90000, { sampled: false }),
        share('f', 60, 200, { base: 'unknown' }),
        share('g', 60, 200, { base: 'calls received' }),
        figure('h', 'pickup', { percent: { value: 30, decimals: 0 } }),
        figure('i', 'pickup', { percent: { value: 30, decimals: 0 }, n: 300, qualifier: '>' }),
      ]),
    );
    expect(shown(ranking(found, 'pickup')).map(([id]) => id)).toEqual(['c', 'b', 'a']);
    expect(reasons(ranking(found, 'pickup'))).toEqual([
      ['d', 'counts_only'],
      ['e', 'all_traffic'],
      ['f', 'unknown_base'],
      ['g', 'other_base'],
      ['h', 'without_n'],
      ['i', 'bound'],
    ]);
  });

  it('ranks on the base that most figures have, says which, and settles a tie by the name of the base', () => {
    const on = (base: string, ids: readonly string[]) => ids.map((id, i) => share(id, 60 + 40 * i, 200, { base }));
    const most = ranking(
      rank(publishedCampaign([...on('z', ['a', 'b', 'c', 'd']), ...on('y', ['e', 'f', 'g'])])),
      'pickup',
    );
    expect([most.base, most.ranked.length, most.unranked.length]).toEqual(['z', 4, 3]);
    const tie = ranking(rank(publishedCampaign([...on('z', ['a', 'b', 'c']), ...on('y', ['e', 'f', 'g'])])), 'pickup');
    expect([tie.base, tie.ranked.map(({ organisation }) => organisation)]).toEqual(['y', ['g', 'f', 'e']]);
  });

  it('names an organisation with two figures once', () => {
    const found = rank(publishedCampaign([...three, share('a', 10, 20, { base: 'unknown' })]));
    expect(shown(ranking(found, 'pickup')).map(([id]) => id)).toEqual(['c', 'b', 'a']);
    expect(reasons(ranking(found, 'pickup'))).toEqual([]);
  });

  it('ranks from three on', () => {
    const two = ranking(rank(publishedCampaign(three.slice(0, 2))), 'pickup');
    expect([two.ranked, two.pairs, reasons(two)]).toEqual([
      [],
      [],
      [
        ['a', 'too_few'],
        ['b', 'too_few'],
      ],
    ]);
    expect(ranking(rank(publishedCampaign(three)), 'pickup').ranked).toHaveLength(3);
  });

  it('shares the rank of equal figures, leaves the next one empty, and ties stand by id', () => {
    const found = rank(
      publishedCampaign([share('a', 50, 200), share('c', 100, 200), share('b', 50, 100), share('d', 190, 200)]),
    );
    expect(shown(ranking(found, 'pickup')).map(([id, place]) => [id, place])).toEqual([
      ['d', 1],
      ['b', 2],
      ['c', 2],
      ['a', 4],
    ]);
  });

  it('puts the lower figure first where lower is better, and ranks nobody where no end is better', () => {
    const campaign = publishedCampaign(three);
    const turned = (better: Indicator['better']) =>
      ranking(rank(campaign, { indicators: OWN_INDICATORS.map((one) => ({ ...one, better })) }), 'pickup');
    expect(shown(turned('lower'))).toEqual([
      ['a', 1, 1, 1],
      ['b', 2, 2, 2],
      ['c', 3, 3, 3],
    ]);
    expect(turned('none').ranked).toEqual([]);
    expect(turned('none').unranked.map(({ reason }) => reason)).toEqual([
      'no_direction',
      'no_direction',
      'no_direction',
    ]);
  });

  it('keeps a mean without a standard deviation out', () => {
    const score: Indicator = {
      id: indicatorIdSchema.parse('note'),
      nameFr: 'Note',
      unit: 'score10',
      better: 'higher',
      definitionFr: 'Note moyenne',
      base: 'clients',
      aboutAnswer: false,
    };
    const found = rank(
      publishedCampaign(['a', 'b', 'c'].map((id, i) => figure(id, 'note', { n: 1000, value: 6 + i }))),
      { indicators: [score] },
    );
    expect(ranking(found, 'note').unranked.map(({ reason }) => reason)).toEqual([
      'no_interval',
      'no_interval',
      'no_interval',
    ]);
  });

  it('takes the worst case over the counts that a rounded percentage allows', () => {
    const rounded = (id: string, value: number) => figure(id, 'pickup', { n: 10_000, percent: { value, decimals: 0 } });
    // 49.5 to 50.5 % against 51.5 to 52.5 %: the closest counts are one point apart, p = .16; the printed ones two, p = .005.
    const found = ranking(rank(publishedCampaign([rounded('a', 50), rounded('b', 52), rounded('c', 90)])), 'pickup');
    const ab = found.pairs.find(({ a, b }) => a === 'a' && b === 'b');
    expect(ab).toMatchObject({ established: false });
    expect(ab?.difference).toBeCloseTo(-0.02, 12);
    expect(ab?.p).toBeCloseTo(0.157, 3);
    expect(ab?.high).toBeGreaterThan(0);
    expect(shown(found)).toEqual([
      ['c', 1, 1, 1],
      ['b', 2, 2, 3],
      ['a', 3, 2, 3],
    ]);
    const touching = ranking(rank(publishedCampaign([rounded('a', 50), rounded('b', 51), rounded('c', 90)])), 'pickup');
    expect(touching.pairs.find(({ a, b }) => a === 'a' && b === 'b')?.p).toBe(1);
  });

  const aShare = fc
    .integer({ min: 100, max: 300 })
    .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
  const someShares = fc.array(aShare, { minLength: 3, maxLength: 10 });
  const named = (shares: readonly (readonly [number, number])[], name: (i: number) => string) =>
    shares.map(([n, k], i) => share(name(i), k, n));

  it('does not depend on the order of rows and organisations', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        const figures = named(shares, (i) => `o${i}`);
        const organisations = figures.map(({ organisation }) => anOrganisation(organisation));
        expect(
          rank(publishedCampaign([...figures].reverse()), { organisations: [...organisations].reverse() }),
        ).toEqual(rank(publishedCampaign(figures), { organisations }));
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('does not depend on what organisations are called', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        const places = (name: (i: number) => string) => {
          const { ranked } = ranking(rank(publishedCampaign(named(shares, name))), 'pickup');
          return shares.map((_, i) => {
            const entry = ranked.find(({ organisation }) => organisation === name(i));
            return entry && [entry.rank, entry.rankLow, entry.rankHigh];
          });
        };
        expect(places((i) => `z${99 - i}`)).toEqual(places((i) => `a${i}`));
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});
