import { describe, expect, it } from 'vitest';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import { campaignView } from '../../src/views/campaignView.ts';
import { campaignsView } from '../../src/views/campaignsView.ts';
import { homeView } from '../../src/views/homeView.ts';
import { leadCampaign, listedOrganisations } from '../../src/views/latest.ts';
import { notFoundView } from '../../src/views/notFoundView.ts';
import { organisationsView } from '../../src/views/organisationsView.ts';
import { organisationView } from '../../src/views/organisationView.ts';
import { rankingBlockView } from '../../src/views/rankingBlockView.ts';
import { rankedSectors, rankingPages } from '../../src/views/rankingIndex.ts';
import { rankingPageView } from '../../src/views/rankingPageView.ts';
import { empty, real, site, textsOf, tiny } from './site.ts';

const pages = (barometer: typeof real) => [
  homeView(site, barometer),
  rankingPageView(site, barometer),
  ...rankedSectors(barometer).map((sector) => rankingPageView(site, barometer, { sector })),
  ...rankingPages(barometer).map((page) => rankingPageView(site, barometer, page)),
  organisationsView(site, barometer),
  ...listedOrganisations(barometer).map((o) => organisationView(site, barometer, o.id)),
  campaignsView(site, barometer),
  ...barometer.campaigns.map((c) => campaignView(site, barometer, c.id)),
  notFoundView(site, barometer),
];

describe('pages', () => {
  it.each([
    ['real', real],
    ['tiny', tiny],
    ['empty', empty],
  ])('have no hole in their words: %s', (_name, barometer) => {
    for (const page of pages(barometer)) {
      const hole = textsOf(page).find((text) => /undefined|NaN|Infinity|\[object|null/.test(text));
      expect(hole, page.frame.title).toBeUndefined();
    }
  });

  it('keep every address of the site under its base', () => {
    for (const page of pages(real)) {
      const local = textsOf(page).filter((text) => /^\/[a-z]/.test(text));
      expect(local.filter((address) => !address.startsWith('/sub/'))).toEqual([]);
    }
  });

  it('never list a total as an organisation', () => {
    const totals = new Set(real.organisations.filter((o) => o.kind === 'aggregate').map((o) => o.name));
    const { letters } = organisationsView(site, real);
    expect(letters.flatMap((l) => l.entries.map((e) => e.name)).filter((name) => totals.has(name))).toEqual([]);
    expect(homeView(site, real).names.filter((name) => totals.has(name))).toEqual([]);
    for (const sector of rankedSectors(real)) {
      const rows = rankingPageView(site, real, { sector }).published.flatMap((group) => group.rows);
      expect(rows.map((row) => row.organisation).filter((name) => totals.has(name))).toEqual([]);
    }
  });
});

describe('homeView', () => {
  it('leads with the four bodies of 2022, highest first, each with a certain rank', () => {
    const { finding } = homeView(site, real);
    expect(finding?.headline).toBe('Pôle emploi a décroché 8 appels sur 10, l’Assurance maladie 3');
    expect(finding?.rows.map((r) => [r.name, r.rank?.text])).toEqual([
      ['Pôle emploi', '1er'],
      ['Assurance retraite', '2e'],
      ['CAF', '3e'],
      ['Assurance maladie', '4e'],
    ]);
    expect(finding?.foot).toContain('Ces 4 rangs sont établis.');
  });

  it('fills handsets with answers only where they share the calls of reach', () => {
    const { finding } = homeView(site, real);
    expect(finding?.rows.map((r) => r.ten.handsets.resolved)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('says so when nothing is published', () => {
    expect(leadCampaign(empty)).toBeUndefined();
    expect(homeView(site, empty).finding).toBeUndefined();
    expect(homeView(site, empty).frame.timeline.left).toBe('Aucun résultat n’est encore publié.');
  });

  it('shows who pays as a placeholder until the publisher has said it', () => {
    expect(homeView(site, real).independence.missing).toBe(true);
    const told = { ...site, config: { ...site.config, funding: 'Financé par ses lecteurs.' } };
    expect(homeView(told, real).independence).toMatchObject({ missing: false, text: 'Financé par ses lecteurs.' });
  });
});

describe('a share without its base', () => {
  it('stands on no scale beside shares of all calls', () => {
    const { answers } = homeView(site, real);
    expect(answers?.rows.map((r) => r.name)).toEqual(['CAF']);
    expect(answers?.baseless.map((r) => [r.name, r.plot])).toEqual([
      ['Assurance maladie', undefined],
      ['Assurance retraite', undefined],
      ['Pôle emploi', undefined],
    ]);
  });
});

describe('a campaign whose organisations were asked different questions', () => {
  it('folds long lists that nobody is ranked in, and keeps reach open', () => {
    const campaign = real.campaigns.find((c) => c.id === 'inc-ddd-2022');
    const ranking = real.rankings.find(
      (r) => r.campaign === 'inc-ddd-2022' && r.indicator === 'pickup' && r.scope.kind === 'all',
    );
    if (!campaign || !ranking) throw new Error('the campaign of 2022 is gone');
    const row = ranking.ranked[0];
    if (!row) throw new Error('nobody is ranked');
    const many = Array.from({ length: 9 }, () => ({ organisation: row.organisation, reason: 'too_few' as const }));
    const long = { ...real, rankings: [{ ...ranking, ranked: [], pairs: [], unranked: many }] };
    expect(campaignView(site, real, campaign.id).blocks.map((b) => [b.id, b.fold])).toEqual([['pickup', undefined]]);
    expect(campaignView(site, long, campaign.id).blocks.map((b) => b.fold)).toEqual([
      'Décroché : les parts, sans classement',
    ]);
  });
});

describe('a site of published figures only', () => {
  const only = { ...real, campaigns: real.campaigns.filter((c) => c.id.startsWith('arcep')) };
  const figures = {
    ...only,
    results: real.results.filter((r) => r.campaign.startsWith('arcep')),
    rankings: [],
    trends: [],
  };

  it('leads with its newest figures, and does not say that nothing is published', () => {
    const page = homeView(site, figures);
    expect(page.finding).toBeUndefined();
    expect(page.newest?.rows.length).toBeGreaterThan(3);
    expect(page.frame.timeline.left).toContain('2025');
    expect(rankingPageView(site, figures).published.length).toBeGreaterThan(0);
  });
});

describe('an organisation that took the place of another', () => {
  it('shows what was measured under the former name', () => {
    const successor = real.organisations.find((o) => o.id === 'france-travail');
    if (!successor) throw new Error('no france-travail');
    expect(organisationView(site, real, successor.id).predecessors).toMatchObject([
      { text: 'Pôle emploi', said: expect.stringContaining('83,9') as string },
    ]);
  });
});

describe('organisationView', () => {
  const view = (id: string, barometer = real) => {
    const organisation = barometer.organisations.find((o) => o.id === id);
    if (!organisation) throw new Error(`no ${id}`);
    return organisationView(site, barometer, organisation.id);
  };

  it('multiplies the three figures only where they share their calls', () => {
    expect(view('caf').product).toMatchObject({
      multiplies: false,
      cells: [{ kind: 'figure' }, { kind: 'missing' }, { kind: 'figure' }],
    });
    expect(view('assurance-maladie').product).toMatchObject({ multiplies: false });
  });

  it('neither multiplies nor draws a share whose base nobody published', () => {
    const blurred = real.results.map((r) =>
      r.organisation === 'caf' && r.indicator === 'pickup' ? { ...r, base: 'unknown' } : r,
    );
    const third = blurred.flatMap((r) =>
      r.organisation === 'caf' && r.indicator === 'resolved'
        ? [r, { ...r, indicator: 'acceptable' as typeof r.indicator }]
        : [r],
    );
    const page = view('caf', { ...real, results: third });
    expect(page.product?.cells.map((cell) => cell.kind)).toEqual(['missing', 'figure', 'figure']);
    expect(page.product?.multiplies).toBe(false);
    expect(page.ten).toBeUndefined();
  });

  it('puts the official figure beside the measured one, each with its definition', () => {
    const { beside } = view('caf').evidence;
    expect(beside?.official.figure.text).toBe('78,4\u202f%');
    expect(beside?.measured?.figure.text).toBe('46,3\u202f%');
    expect(beside?.official.definition).not.toBe(beside?.measured?.definition);
  });

  it('is whole without any measure, and says what nobody knows', () => {
    const orange = view('orange');
    expect(orange.product).toBeUndefined();
    expect(orange.unmeasured).toContain('Personne n’a encore mesuré');
    expect(orange.evidence.published.length).toBeGreaterThan(5);
    expect(orange.evidence.unknown.flatMap((u) => u.questions)).toContain('Va-t-on me répondre ?');
  });

  it('draws no rate for an organisation of fewer than 30 calls', () => {
    const few = tiny.organisations.find((o) =>
      tiny.results.some((r) => r.organisation === o.id && r.indicator === 'pickup' && r.kind === 'counts_only'),
    );
    if (!few) throw new Error('the tiny folder has no small organisation');
    const page = view(few.id, tiny);
    expect(page.ten).toBeUndefined();
    expect(page.evidence.funnel?.spec).toBeUndefined();
  });
});

describe('rankingBlockView', () => {
  const ranking = real.rankings.find(({ ranked }) => ranked.length > 3);
  if (!ranking) throw new Error('nobody is ranked');
  const count = ranking.ranked.length;

  it('says of a place that may be any that it is none, under a heading of its own', () => {
    const open = {
      ...ranking,
      ranked: ranking.ranked.map((e, i) => (i === 1 ? { ...e, rankLow: 1, rankHigh: count } : e)),
    };
    const groups = rankingBlockView(site, real, open).groups;
    const [row] = groups.find(({ kind }) => kind === 'open')?.rows ?? [];
    expect(row?.organisation).toBe(ranking.ranked[1]?.organisation);
    expect(row?.rank).toEqual({ text: 'non départageable', rest: `, sur ${count} organismes` });
    expect(groups.find(({ kind }) => kind === 'first')?.title).toBe('Devancent quelqu’un et peuvent être premiers');
    const [first] = rankingBlockView(site, real, ranking).groups;
    expect(first?.rows[0]?.rank?.rest).toMatch(new RegExp(` sur ${count}`));
  });

  it('takes n and effective n over the ranked alone', () => {
    const few = {
      ...ranking,
      ranked: ranking.ranked.slice(0, 1),
      unranked: ranking.ranked.slice(1).map((e) => ({ organisation: e.organisation, reason: 'fragile' as const })),
    };
    expect(rankingBlockView(site, real, few).foot).toMatch(/^n = [\d\u202f]+ appels[,.]/);
  });

  it('says of figures that others printed that their callers are not known', () => {
    const theirs = real.rankings.find((r) => r.campaign === 'inc-ddd-2022' && r.ranked.length > 0);
    if (!theirs) throw new Error('no ranking of printed figures');
    expect(rankingBlockView(site, real, theirs).foot).toContain('On ne sait pas qui a appelé');
  });

  it('says where the callers could not be counted, and then never that they were', () => {
    const campaign = tiny.quality[0]?.campaign;
    const own = tiny.rankings.find((r) => r.campaign === campaign && r.indicator === 'pickup');
    if (!own) throw new Error('no ranking of calls');
    const callers = (effect: CallerEffect) => ({
      ...tiny,
      quality: tiny.quality.map((q) => ({ ...q, callerEffects: q.callerEffects.map((e) => ({ ...e, effect })) })),
      results: tiny.results.map((r) => ('effectiveN' in r ? { ...r, effectiveN: r.effectiveN * 0.8 } : r)),
    });
    const foot = (effect: CallerEffect) => rankingBlockView(site, callers(effect), own).foot;
    const unknown = foot({ kind: 'unmeasurable', reason: 'unknown_callers' });
    expect(unknown).toContain('Effet enquêteur non mesurable : enquêteurs non notés.');
    expect(unknown).not.toContain('et les enquêteurs');
    expect(foot({ kind: 'measured', icc: 0.01, callers: 4 })).toContain('une fois comptés les poids et les enquêteurs');
  });
});
