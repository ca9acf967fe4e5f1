import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import { indicatorIdSchema } from '../../src/domain/ids.ts';
import type { Site } from '../../src/domain/site.ts';
import { rankingHeadline } from '../../src/views/rankingHeadline.ts';
import { miniRankingView } from '../../src/views/miniRankingView.ts';
import { rankedSectors, rankingAddress, rankingIndex, rankingPages } from '../../src/views/rankingIndex.ts';
import { rankingPageView, type RankingPageView } from '../../src/views/rankingPageView.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { empty, real, site, textsOf, tiny } from './site.ts';

const english: Site = { ...site, locale: 'en' };

function allPages(barometer: Barometer, where = site): readonly RankingPageView[] {
  const firsts = [undefined, ...rankedSectors(barometer)].map((sector) => (sector ? { sector } : {}));
  return [...firsts, ...rankingPages(barometer)].map((page) => rankingPageView(where, barometer, page));
}

describe('the pages of rankings', () => {
  it('stand at one address each, and lead to nothing but pages', () => {
    for (const barometer of [real, tiny, empty]) {
      const pages = allPages(barometer);
      const addresses = pages.map(({ frame }) => frame.canonical);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const { sectors, menu, more } of pages) {
        const links = [...sectors, ...(menu?.families.flatMap((family) => family.links) ?? []), ...more];
        expect(links.map(({ href }) => href).filter((href) => !addresses.includes(href))).toEqual([]);
      }
    }
  });

  it('show every indicator of the campaign that has a row, but never the wait of answered calls alone', () => {
    const shown = new Set(allPages(tiny).flatMap(({ block }) => block?.id ?? []));
    const campaign = rankingIndex(tiny)[0]?.ranking.campaign;
    const computed = tiny.rankings.filter((r) => r.campaign === campaign).map((r) => r.indicator);
    expect(new Set(computed).size).toBeGreaterThan(10);
    expect([...new Set(computed)].filter((id) => !shown.has(id))).toEqual(['wait_median_answered']);
  });

  it('lead with the one organisation of a sector that was called: its number, its figure, its page', () => {
    const family = rankedSectors(real).find((id) => id === 'famille');
    const { sole, block, controls, frame } = rankingPageView(site, real, family ? { sector: family } : {});
    expect(sole?.page).toEqual({ href: '/sub/organismes/caf/', text: 'Caisse d’allocations familiales' });
    expect(sole?.phone?.text).toBe('3230');
    expect(sole?.product.cells[0]).toMatchObject({ kind: 'figure', figure: { data: { denominator: '408' } } });
    expect(sole?.product.cells[0].kind === 'figure' && sole.product.cells[0].figure.interval).toMatch(/^41,5 à 51,2/);
    expect(controls).toBeUndefined();
    expect(textsOf([block, frame.timeline]).filter((text) => /non classé/.test(text))).toEqual([]);
    expect(rankingPageView(site, real).sole).toBeUndefined();
    expect(rankingPageView(site, tiny).sole).toBeUndefined();
  });

  it('never show a bare rank, and give every unranked row its reason', () => {
    for (const barometer of [real, tiny])
      for (const { block } of allPages(barometer)) {
        for (const group of block?.groups ?? [])
          for (const row of group.rows) expect(group.kind === 'unranked').toBe(row.rank === undefined);
        for (const row of block?.unranked ?? []) expect(row.reason).toMatch(/\.$/);
      }
  });

  it('count pairs of calls as pairs, and give the reason of the indicator shown', () => {
    const invented = simulated(simulatedFolder());
    const shown = (indicator: string, where = site) => {
      const page = rankingPageView(where, invented, { indicator: indicatorIdSchema.parse(indicator) });
      const notes = page.block?.groups.filter(({ kind }) => kind === 'unranked').map(({ note }) => note);
      return { ...page, foot: page.block?.foot ?? '', notes };
    };
    const pairs = shown('consistency');
    expect(pairs.block?.countsPairs).toBe(true);
    expect(pairs.foot).toMatch(/^n = [\d\u202F]+ à [\d\u202F]+ paires d’appels par organisme/u);
    expect(pairs.foot).toContain('Pas de test entre deux chances d’obtenir la même réponse : ni comparaison ni rang.');
    expect(pairs.notes).toContain('Pas de test entre deux chances d’obtenir la même réponse : ni comparaison ni rang.');
    expect(pairs.controls?.mostCalls).toBeUndefined();
    expect(pairs.controls?.sorts.map(({ text }) => text)).toContain(
      'Nombre de paires d’appels, du plus grand au plus petit',
    );
    expect(shown('consistency', english).foot).toMatch(/pairs of calls.* two chances of getting the same answer/);
    for (const [id, what] of [
      ['wait_median', 'deux durées médianes'],
      ['time_spent_median', 'deux durées médianes'],
      ['wait_p90', 'deux attentes de neuf appels sur dix'],
    ] as const) {
      expect(shown(id).foot).toContain(`Pas de test entre ${what} : ni comparaison ni rang.`);
      expect(shown(id).block?.countsPairs).toBe(false);
      expect(shown(id).foot).not.toContain('chances');
    }
    expect(shown('pickup').controls?.sorts.map(({ text }) => text)).toContain(
      'Nombre d’appels, du plus grand au plus petit',
    );
  });

  it('say the same in both languages, and nothing French in English', () => {
    const french = allPages(tiny);
    allPages(tiny, english).forEach((page, at) => {
      const ids = (view: RankingPageView | undefined) =>
        view?.block?.groups.map(({ kind, rows }) => [kind, rows.map(({ organisation }) => organisation)]);
      expect(ids(page)).toEqual(ids(french[at]));
      const { lead, headline, sectors, controls } = page;
      const words = textsOf([
        lead,
        headline,
        page.block?.foot,
        page.block?.summary,
        sectors.map((s) => s.text),
        // Values are addresses, which are French in both languages.
        controls && { ...controls, sorts: controls.sorts.map((sort) => sort.text) },
      ]);
      expect(words.filter((text) => /\b(organisme|appels|classé|rang|tous)\b/i.test(text))).toEqual([]);
    });
  });

  it('count on a small chart all who may be first: those ahead of somebody, and those whom nothing tells apart', () => {
    const many = simulated(simulatedFolder());
    const noted = rankingIndex(many).flatMap((entry) => {
      const { ranked } = entry.ranking;
      const mini = entry.address && miniRankingView(site, many, entry.ranking, entry.address);
      const first = ranked.filter(({ rankLow }) => rankLow === 1).length;
      return mini && ranked.length > 0 ? [{ note: mini.note, first, count: ranked.length }] : [];
    });
    const both = noted.filter(({ note }) => note.includes(', '));
    expect(both.length).toBeGreaterThan(0);
    for (const { note, first, count } of noted) {
      const counted = [...note.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
      expect(counted || count, note).toBe(first);
    }
  });

  it('keep an indicator from sector to sector where there is one', () => {
    const [sector] = rankedSectors(tiny).filter((s) => rankingIndex(tiny, s).length > 2);
    const indicator = rankingIndex(tiny, sector)[2]?.ranking.indicator;
    if (!sector || !indicator) throw new Error('no sector with three indicators');
    expect(rankingAddress(tiny, sector, indicator)).toBe(`/classement/${sector}/${indicator}/`);
    expect(rankingAddress(real, undefined, indicator)).toBe('/classement/');
    const { sectors } = rankingPageView(site, tiny, { sector, indicator });
    expect(sectors.find(({ current }) => current)?.href).toBe(`/sub/classement/${sector}/${indicator}/`);
  });

  it('show what others have published where nobody has called', () => {
    const telecoms = real.sectors.find((s) => s.id === 'telecoms');
    if (!telecoms) throw new Error('no telecoms');
    const page = rankingPageView(site, real, { sector: telecoms.id });
    expect(page.block).toBeUndefined();
    expect(page.lead).toMatch(/^Aucune campagne/);
    expect(page.published.flatMap((g) => g.rows.map((r) => r.organisation))).toContain('Orange');
  });

  it('draw what stands three or more in one survey, from the smallest to the largest, and each measure once', () => {
    const energy = real.sectors.find((s) => s.id === 'energie');
    if (!energy) throw new Error('no energy');
    const { charts, published, folded } = rankingPageView(site, real, { sector: energy.id });
    expect(folded).toMatch(/\(19, dont 3 hors des graphiques\)$/);
    expect(charts.map(({ id }) => id)).toEqual([...new Set(charts.map(({ id }) => id))]);
    expect(charts[0]?.title).toMatch(/^Saisines du médiateur de l’énergie : de 10 à 546 pour.100.000$/);
    expect(charts[0]?.rows.find(({ href }) => href === undefined)?.name).toBe('Moyenne des fournisseurs d’énergie');
    expect(charts[0]?.foot).toContain('Source : Médiateur national de l’énergie, lu dans MoneyVox.');
    // A category of services is drawn too: the heading spans what is seen.
    const services = real.sectors.find((s) => s.id === 'services-publics');
    if (!services) throw new Error('no public services');
    const [satisfied] = rankingPageView(site, real, { sector: services.id }).charts;
    expect(satisfied?.title).toMatch(/^Usagers satisfaits du service : de 55.% à 81.%$/);
    for (const { rows, foot } of charts) {
      const values = rows.map(({ figure }) => Number(figure.data.value));
      expect(rows.filter(({ href }) => href !== undefined).length).toBeGreaterThanOrEqual(3);
      expect(foot).toMatch(/Plus (haut|bas), c’est mieux/);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(/Ronds creux|Décompte complet/.test(foot)).toBe(rows.some(({ figure }) => figure.hollow));
      // What the source gives for all together is no organisation's figure.
      const ones = rows.filter(({ href }) => href !== undefined);
      const inTable = published.flatMap((group) => group.rows.map((row) => JSON.stringify(row.figure.data)));
      expect(inTable).toEqual(expect.arrayContaining(ones.map(({ figure }) => JSON.stringify(figure.data))));
    }
  });

  it('fall back on the first where an indicator has no page', () => {
    const indicator = tiny.indicators.find(({ id }) => id === 'wait_median_answered')?.id;
    if (!indicator) throw new Error('no such indicator');
    expect(rankingPageView(site, tiny, { indicator }).block?.id).toBe(rankingIndex(tiny)[0]?.ranking.indicator);
  });
});

describe('the headline of a ranking', () => {
  it('names who is first where that is established, with the figure', () => {
    expect(rankingPageView(site, real).headline).toBe(
      'Pôle emploi a décroché plus souvent que les 3 autres organismes classés : 83,9\u202f% des appels',
    );
    expect(rankingPageView(english, real).headline).toBe(
      'Pôle emploi picked up more often than the 3 other organisations ranked: 83.9% of calls',
    );
  });

  it('counts those who can be first, with the span of their figures', () => {
    const entry = rankingIndex(real)[0];
    if (!entry) throw new Error('nobody is ranked');
    const ranked = entry.ranking.ranked.map((e, i) => ({ ...e, rankLow: i < 2 ? 1 : 3, rankHigh: i < 2 ? 2 : 4 }));
    const rankings = real.rankings.map((r) => (r === entry.ranking ? { ...r, ranked } : r));
    expect(rankingPageView(site, { ...real, rankings }).headline).toBe(
      'Deux organismes peuvent être premiers : ils ont décroché de 72 à 84\u202f% des appels',
    );
  });

  it('counts as first nobody whose place is wholly unknown, as the table does', () => {
    const entry = rankingIndex(real)[0];
    if (!entry) throw new Error('nobody is ranked');
    const page = (...ranges: readonly (readonly [number, number])[]) => {
      const ranked = entry.ranking.ranked.map((e, i) => ({
        ...e,
        rankLow: ranges[i]?.[0] ?? 1,
        rankHigh: ranges[i]?.[1] ?? 4,
      }));
      const rankings = real.rankings.map((r) => (r === entry.ranking ? { ...r, ranked } : r));
      return rankingPageView(site, { ...real, rankings });
    };
    const none = page();
    expect(none.block?.groups.map(({ kind }) => kind)).toEqual(['open']);
    expect(none.headline).toBe(
      'Les quatre organismes ne se départagent pas : ils ont décroché de 28 à 84\u202f% des appels',
    );
    const some = page([1, 3], [1, 4], [1, 4], [2, 4]);
    expect(some.block?.groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['first', 1],
      ['open', 2],
      ['others', 1],
    ]);
    expect(some.headline).toBe(
      'Un organisme devance quelqu’un et peut être premier : il a décroché 84\u202f% des appels ; deux autres ne se départagent de personne',
    );
  });

  it('says of a sector that it is one, unless its name stands before', () => {
    const ranking = rankingIndex(real)[0]?.ranking;
    const sector = real.sectors[0];
    if (!ranking || !sector) throw new Error('nobody is ranked');
    const inSector = { ...ranking, scope: { kind: 'sector' as const, sector: sector.id } };
    const said = (saysSector?: boolean) =>
      rankingHeadline(site, real, inSector, sector.nameFr, saysSector === undefined ? {} : { saysSector });
    expect(said()).toContain('que les 3 autres organismes classés de son secteur : ');
    expect(said(false)).toContain('que les 3 autres organismes classés : ');
  });

  it('asks where nobody is ranked', () => {
    expect(rankingPageView(site, empty).headline).toBe('Qui décroche ?');
  });
});

describe('the controls of a ranking', () => {
  it('offer nothing that could change nothing', () => {
    const { controls } = rankingPageView(site, real);
    expect(controls?.networks).toEqual([]);
    expect(controls?.territories).toEqual([]);
    expect(controls?.organisations.map(({ text }) => text)).toEqual([
      'Assurance maladie',
      'Assurance retraite',
      'Caisse d’allocations familiales',
      'Pôle emploi',
    ]);
    expect(controls).toMatchObject({ mostCalls: 412, comparisons: 6, ranked: 4, unranked: 0 });
    const within = rankedSectors(tiny).flatMap((sector) => rankingPageView(site, tiny, { sector }).controls ?? []);
    expect(within.length).toBeGreaterThan(0);
    for (const { sectors } of within) expect(sectors).toEqual([]);
  });
});
