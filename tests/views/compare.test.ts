import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/domain/addresses.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { OrganisationId } from '../../src/domain/ids.ts';
import type { Site } from '../../src/domain/site.ts';
import type { COMPARED } from '../../src/views/comparedFigure.ts';
import { comparedPair } from '../../src/views/comparedPair.ts';
import { compareView } from '../../src/views/compareView.ts';
import { differenceScale } from '../../src/views/differenceScale.ts';
import { facingView } from '../../src/views/facingView.ts';
import { listedOrganisations } from '../../src/views/latest.ts';
import { readyPairs } from '../../src/views/readyPairs.ts';
import { sideBySideView } from '../../src/views/sideBySideView.ts';
import { empty, real, site, textsOf, tiny } from './site.ts';

const english: Site = { ...site, locale: 'en' };
const id = (name: string, barometer = real): OrganisationId => {
  const found = barometer.organisations.find((o) => o.id === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};
const pair = (a: string, b: string, barometer: Barometer = real, where = site) =>
  comparedPair(where, barometer, id(a, barometer), id(b, barometer), 'pickup');

describe('two organisations compared', () => {
  it('are told by the test, with the difference and its interval', () => {
    const found = pair('caf', 'pole-emploi');
    expect(found).toMatchObject({ kind: 'compared', relation: 'higher' });
    if (found.kind !== 'compared') throw new Error('not compared');
    expect(found.difference).toBeCloseTo(0.839 - 0.463, 2);
    expect(found.low).toBeLessThan(found.difference);
    expect(found.sentence).toMatch(
      /^Pôle emploi, 83,9\s% : un taux plus élevé que celui de la caisse d’allocations familiales, 46,3\s%\. Écart établi de/,
    );
  });

  it('are the same from either side, turned', () => {
    const [there, back] = [pair('caf', 'pole-emploi'), pair('pole-emploi', 'caf')];
    if (there.kind !== 'compared' || back.kind !== 'compared') throw new Error('not compared');
    expect(back.relation).toBe('lower');
    expect([back.difference, back.low, back.high]).toEqual([-there.difference, -there.high, -there.low]);
    expect(back.sentence).toBe(there.sentence);
  });

  it('are not said to differ where Holm does not reject', () => {
    const open: Barometer = {
      ...real,
      rankings: real.rankings.map((r) => ({ ...r, pairs: r.pairs.map((p) => ({ ...p, established: false })) })),
    };
    const found = pair('caf', 'pole-emploi', open);
    expect(found).toMatchObject({ kind: 'compared', relation: 'not_established' });
    expect(textsOf(found).join(' ')).toContain('écart non établi avec 818 appels');
    expect(textsOf(pair('caf', 'pole-emploi', open, english)).join(' ')).toContain(
      'difference not established with 818 calls',
    );
  });

  it('are told twice where their sector says otherwise than the whole campaign', () => {
    const ranking = real.rankings.find((r) => r.campaign === 'inc-ddd-2022' && r.indicator === 'pickup');
    if (!ranking) throw new Error('the campaign of 2022 is gone');
    const sector = real.organisations.find((o) => o.id === 'caf')?.sector;
    if (!sector) throw new Error('no sector');
    const open = { ...ranking, pairs: ranking.pairs.map((p) => ({ ...p, established: false })) };
    const inSector = { ...ranking, scope: { kind: 'sector' as const, sector } };
    const others = real.rankings.filter((r) => r.campaign !== 'inc-ddd-2022' || r.indicator !== 'pickup');
    const together: Barometer = {
      ...real,
      organisations: real.organisations.map((o) => (o.id === 'pole-emploi' ? { ...o, sector } : o)),
      rankings: [...others, open, inSector],
    };
    expect(pair('caf', 'pole-emploi', together)).toMatchObject({ relation: 'not_established', inSector: true });
    expect(pair('caf', 'pole-emploi')).toMatchObject({ inSector: false });
    expect(textsOf(pair('caf', 'pole-emploi', together)).join(' ')).toMatch(
      /écart non établi avec 818 appels \(de [^)]* points, cette paire prise seule\)\. Parmi les seuls organismes de leur secteur.*l’écart est établi\./,
    );
  });
});

describe('a comparison that would not be fair', () => {
  const reason = (a: string, b: string, indicator: (typeof COMPARED)[number] = 'pickup', barometer = real) => {
    const found = comparedPair(site, barometer, id(a, barometer), id(b, barometer), indicator);
    return found.kind === 'uncompared' ? found.reason : found.sentence;
  };

  it('says who was never called, or has no such figure', () => {
    expect(reason('caf', 'orange')).toBe('Pour Orange, aucun chiffre de cet indicateur.');
    expect(reason('caf', 'pole-emploi', 'wait_median')).toBe('Aucun chiffre de cet indicateur.');
  });

  it('gives a missing figure as the reason, whatever keeps the other from being ranked', () => {
    // Too few bodies compare by it, and Orange has none.
    expect(reason('caf', 'orange', 'resolved')).toBe('Pour Orange, aucun chiffre de cet indicateur.');
    expect(comparedPair(site, real, id('caf', real), id('orange', real), 'resolved')).toMatchObject({
      shared: 'Aucun chiffre de cet indicateur.',
    });
    expect(reason('orange', 'caf', 'resolved')).toBe('Pour Orange, aucun chiffre de cet indicateur.');
  });

  it('says that questions differ before that there are too few calls', () => {
    const called = tiny.organisations.filter((o) => tiny.results.some((r) => r.organisation === o.id));
    const [first] = called;
    const other = called.find(({ sector }) => sector !== first?.sector);
    const sibling = called.find((o) => o !== first && o.sector === first?.sector);
    if (!first || !other || !sibling) throw new Error('two sectors, and two bodies in one');
    expect(reason(first.id, other.id, 'acceptable', tiny)).toBe(
      'Questions différentes : les réponses ne se comparent pas.',
    );
    expect(reason(first.id, sibling.id, 'acceptable', tiny)).not.toContain('Questions');
    expect(reason(first.id, other.id, 'wait_median', tiny)).not.toContain('Questions');
  });

  it('names both campaigns, and their protocols where those differ', () => {
    const campaign = real.campaigns.find((c) => c.id === 'inc-ddd-2022');
    if (!campaign) throw new Error('the campaign of 2022 is gone');
    const elsewhere = {
      ...campaign,
      id: 'ailleurs' as typeof campaign.id,
      title: { fr: 'Ailleurs' },
      protocol: 'autre',
    };
    const there = <T extends { readonly campaign: string }>(one: T): T => ({ ...one, campaign: elsewhere.id });
    const moved: Barometer = {
      ...real,
      campaigns: [...real.campaigns, elsewhere],
      results: real.results.map((r) => (r.organisation === 'pole-emploi' ? there(r) : r)),
      rankings: [...real.rankings, ...real.rankings.filter((r) => r.campaign === campaign.id).map(there)],
    };
    expect(reason('caf', 'pole-emploi', 'pickup', moved)).toBe(
      `Deux campagnes ne se comparent pas : Caisse d’allocations familiales, ${campaign.title.fr} ; Pôle emploi, Ailleurs. Les protocoles diffèrent aussi.`,
    );
  });

  it('puts the reason in place of the drawing, and says it once', () => {
    const view = sideBySideView(site, real, id('caf'), id('orange'));
    const pickup = view.sections.find((s) => s.id === 'pickup');
    expect(pickup?.rows.map((row) => [row.plot, row.reason !== undefined])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
    expect(pickup?.sentences).toEqual([]);
    expect(pickup?.foot).not.toContain('Holm');
  });

  it('tests no two durations, and draws them all the same where they share their calls', () => {
    const indicator = real.indicators.find((i) => i.id === 'wait_median')?.id;
    const campaign = real.campaigns.find((c) => c.id === 'inc-ddd-2022')?.id;
    if (!indicator || !campaign) throw new Error('no wait, or no campaign of 2022');
    const bodies = [id('caf'), id('pole-emploi')];
    const waits = bodies.map((organisation, at) => ({
      kind: 'level' as const,
      status: 'measured' as const,
      campaign,
      organisation,
      indicator,
      unit: 'seconds' as const,
      base: 'first_attempts',
      value: 60 + at,
      low: 50,
      high: 90,
      denominator: 400,
      effectiveN: 400,
    }));
    const waited: Barometer = {
      ...real,
      results: [...real.results, ...waits],
      rankings: [
        ...real.rankings,
        {
          campaign,
          indicator,
          scope: { kind: 'all' },
          ranked: [],
          pairs: [],
          unranked: bodies.map((organisation) => ({ organisation, reason: 'untested' as const })),
        },
      ],
    };
    const [a, b] = bodies;
    if (!a || !b) throw new Error('two bodies');
    const wait = sideBySideView(site, waited, a, b).sections.find((s) => s.id === 'wait_median');
    expect(wait?.rows.map((row) => row.plot?.value)).toEqual([60, 61]);
    expect(wait?.sentences).toEqual(['Pas de test entre deux durées médianes : ni comparaison ni rang.']);
  });
});

describe('one organisation beside all others', () => {
  it('has a sentence or a reason for every other one, by every indicator, in both languages', () => {
    for (const barometer of [real, tiny])
      for (const where of [site, english])
        for (const one of listedOrganisations(barometer)) {
          const others = listedOrganisations(barometer).filter((o) => o.id !== one.id);
          const view = facingView(where, barometer, one.id);
          for (const { groups, apart } of view.sections) {
            const said = [
              ...groups.flatMap(({ rows }) => rows.map((row) => row.organisation)),
              ...apart.flatMap((group) => group.others.map((other) => other.organisation)),
            ];
            expect([...said].sort()).toEqual(others.map((o) => o.id).sort());
          }
          const hole = textsOf(view).find((text) => /undefined|NaN|Infinity|\[object|null/.test(text));
          expect(hole).toBeUndefined();
        }
  });

  it('counts them by what the tests say, not by the sign', () => {
    const view = facingView(site, real, id('caf'));
    expect(view.sections[0]?.title).toBe('Décroché : 2 plus hauts, 1 plus bas');
    expect(facingView(english, real, id('caf')).sections[0]?.title).toBe('Answered: 2 higher, 1 lower');
  });
});

describe('ten handsets side by side', () => {
  it('mean the same: where one organisation has no share of good answers, no handset tells them', () => {
    const view = sideBySideView(site, real, id('caf'), id('pole-emploi'));
    expect(view.cards.map(({ ten }) => ten?.handsets.resolved)).toEqual([undefined, undefined]);
    for (const { ten } of view.cards) expect(ten?.means).toMatch(/^Plein : quelqu’un a répondu/);
    // Alone, the one that has them shows them, and holds the other drawing for a comparison.
    const { card } = facingView(site, real, id('caf'));
    expect(card.ten?.handsets.resolved).toBeDefined();
    expect(card.ten?.means).toMatch(/^Plein : bonne réponse/);
    expect(card.reach?.handsets.resolved).toBeUndefined();
    expect(facingView(site, real, id('pole-emploi')).card.reach).toBeUndefined();
  });
});

describe('the page of comparisons', () => {
  it('offers every organisation once, and pairs that have a page', () => {
    for (const barometer of [real, tiny]) {
      const view = compareView(site, barometer);
      const ids = view.choices.flatMap((c) => c.organisations.map((o) => o.id));
      expect([...ids].sort()).toEqual(
        listedOrganisations(barometer)
          .map((o) => o.id)
          .sort(),
      );
      expect(view.pairs.flatMap((group) => group.links)).toHaveLength(readyPairs(barometer).length);
    }
    expect(compareView(site, empty).pairs).toEqual([]);
  });

  it('faces with the others only those that have a figure, and says of the rest where theirs are', () => {
    const faced = compareView(site, real).facing.flatMap(({ links }) => links.map(({ href }) => href));
    expect(faced).toContain(`/sub/comparer/caf/`);
    expect(faced).toContain(`/sub/comparer/edf/`);
    expect(faced).not.toContain(`/sub/comparer/caf-01/`);
    expect(facingView(site, real, id('caf')).hasFigure).toBe(true);
    // Nobody is ranked: every body keeps its figures, and none of them is said to have none.
    const unranked = facingView(site, { ...real, rankings: [] }, id('caf'));
    expect([unranked.hasFigure, unranked.lead]).toEqual([
      true,
      'Caisse d’allocations familiales a des chiffres, mais aucun ne se compare par un test à ceux d’un autre organisme. La raison est donnée sous chacun.',
    ]);
    const { hasFigure, published, lead, links } = facingView(site, real, id('caf-01'));
    expect([hasFigure, published]).toEqual([false, []]);
    expect(lead).toContain('rien ne se compare encore');
    expect(links[0]?.href).toBe(`/sub/organismes/caf-01/`);
  });

  it('sets beside a body that nobody called those of the same survey, each indicator once, the newest', () => {
    for (const name of ['edf', 'orange']) {
      const { hasFigure, published, frame } = facingView(site, real, id(name));
      expect(hasFigure).toBe(false);
      expect(published.length).toBeGreaterThan(1);
      const measures = published.map(({ survey }) => survey.slice(survey.indexOf('|')));
      expect(new Set(measures).size).toBe(published.length);
      for (const { rows, survey } of published) {
        expect(rows.filter(({ mine }) => mine).map(({ organisation }) => organisation)).toEqual([name]);
        expect(new Set(rows.map(({ figure }) => figure.data.campaign))).toEqual(new Set([survey.split('|')[0]]));
      }
      // Of several campaigns: no one period is that of the page.
      expect(frame.timeline.left).toBe('Chiffres repris : chacun porte sa période.');
    }
  });

  it('has the four bodies of 2022 in pairs, whichever is named first at one address', () => {
    expect(readyPairs(real)).toHaveLength(6);
    expect(addresses.comparePair(id('pole-emploi'), id('caf'))).toBe('/comparer/caf~pole-emploi/');
  });
});

describe('the scale of differences', () => {
  it('is as long on either side of nothing, and holds every interval', () => {
    const { domain, ticks } = differenceScale([{ low: -0.31, high: 0.12 }], 'fr');
    expect(domain).toEqual({ min: -0.5, max: 0.5 });
    expect(ticks.map(({ label }) => label)).toEqual(['−50', '−25', '0', '+25', '+50 points']);
    expect(differenceScale([], 'en').domain).toEqual({ min: -0.25, max: 0.25 });
  });
});
