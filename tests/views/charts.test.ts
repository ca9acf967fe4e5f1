import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import type { Result } from '../../src/domain/result.ts';
import { answersView } from '../../src/views/answersView.ts';
import { besideView } from '../../src/views/besideView.ts';
import { funnelView } from '../../src/views/funnelView.ts';
import { incompleteWarning } from '../../src/views/incompleteWarning.ts';
import { organisationEvidence } from '../../src/views/organisationEvidence.ts';
import { tenView } from '../../src/views/tenView.ts';
import { trendChartView } from '../../src/views/trendChartView.ts';
import { real, site, textsOf, tiny } from './site.ts';

const campaign = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
if (!campaign) throw new Error('the tiny folder has no campaign of calls');
const organisation = (id: string, barometer = tiny) => {
  const found = barometer.organisations.find((o) => o.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const [tower, small, cove] = ['eaux-de-la-tour-grise', 'regie-des-eaux-de-petit-val', 'fibre-de-l-anse'].map((id) =>
  organisation(id),
);
if (!tower || !small || !cove) throw new Error('the tiny folder has changed');
const silent = tiny.organisations.filter(
  ({ id }) => campaign.sequences.some((s) => s.organisation === id) && ![tower, small, cove].some((o) => o.id === id),
);

describe('funnelView', () => {
  it('says how many reached nobody, and draws the bar from 30 calls on', () => {
    const view = funnelView(site, tiny, campaign, tower);
    expect(view.title).toBe('12 appels sur 32 n’ont joint personne, même à la deuxième tentative');
    expect(view.spec).toMatchObject({ calls: 32, reachedAt: [12, 8], maxAttempts: 2 });
    expect(view.foot).toContain('1 exclus');
    expect(funnelView(site, tiny, campaign, small).spec).toBeUndefined();
  });

  it('has no more rows than things to count: calls that stopped too early only where there are some', () => {
    const early = 'Arrêtés avant la dernière tentative';
    expect(textsOf(funnelView(site, tiny, campaign, cove).table)).toContain(early);
    expect(textsOf(funnelView(site, tiny, campaign, tower).table)).not.toContain(early);
  });

  it('never says of a call that stopped too early that it reached nobody', () => {
    const early = campaign.sequences.map((s) =>
      s.organisation === tower.id && s.outcome.kind === 'unreached'
        ? { ...s, outcome: { ...s.outcome, kind: 'censored' as const } }
        : s,
    );
    const some = [...campaign.sequences, ...early.filter((s) => s.outcome.kind === 'censored')];
    expect(funnelView(site, tiny, { ...campaign, sequences: some }, tower).title).toBe(
      '12 appels sur 44 n’ont joint personne, même à la deuxième tentative, 12 se sont arrêtés avant',
    );
  });

  it('agrees its verbs and nouns with one', () => {
    const once = { ...campaign, maxAttempts: 1, sequences: campaign.sequences.filter((s) => s.id === 'b1') };
    expect(funnelView(site, tiny, once, small).title).toBe('Le seul appel a joint quelqu’un');
    expect(textsOf(funnelView(site, tiny, once, small).table)).toContain('Personne, après 1 tentative');
  });
});

describe('answersView', () => {
  it('shows each question with its counts, which add up to the whole', () => {
    const view = answersView(site, tiny, campaign, tower);
    expect(view?.title).toBe('10 réponses acceptables ou complètes sur 20 appels décrochés');
    const counted = (view?.questions ?? []).flatMap(({ tally }) => Object.values<number>(tally));
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(20);
  });

  it('agrees its counts, and leaves out what there was none of', () => {
    const judged = (as: string) =>
      campaign.sequences.filter(
        ({ organisation, outcome }) =>
          organisation === tower.id && outcome.kind === 'reached' && 'answer' in outcome && outcome.answer === as,
      );
    const told = (...sequences: typeof campaign.sequences) =>
      answersView(site, tiny, { ...campaign, sequences }, tower);
    const [one, two] = judged('complete');
    const [wrong] = judged('wrong');
    if (!one || !two || !wrong) throw new Error('the tiny folder has changed');
    expect(told(one, two, wrong)?.summary).toBe('2 complètes, 1 fausse.');
    expect(told(one, wrong)?.title).toBe('1 réponse acceptable ou complète sur 2 appels décrochés');
    expect(told(wrong)?.title).toBe('Aucune réponse acceptable ou complète sur 1 appel décroché');
    expect(told(wrong)?.foot).toMatch(/^n = 1 appel décroché ;/);
  });

  it('draws no length under 30 answered calls, and nothing where nobody answered', () => {
    expect(answersView(site, tiny, campaign, tower)?.questions.map((q) => q.bar)).toEqual([undefined]);
    expect(silent.length).toBeGreaterThan(0);
    for (const mute of silent) expect(answersView(site, tiny, campaign, mute)).toBeUndefined();
  });

  it('finds the questions of a campaign that leaves their versions to its rows', () => {
    const undeclared = { ...campaign, scenarioVersions: {} };
    expect(answersView(site, tiny, undeclared, tower)?.questions).toEqual(
      answersView(site, tiny, campaign, tower)?.questions,
    );
  });
});

describe('answers that two coders judged apart', () => {
  const refused = {
    ...tiny,
    results: tiny.results.map((r): Result => {
      const { campaign: of, organisation: id, indicator, unit, base } = r;
      return ['acceptable', 'complete', 'resolved'].includes(indicator)
        ? { campaign: of, organisation: id, indicator, unit, base, kind: 'not_measured', reason: 'coders_disagree' }
        : r;
    }),
  };

  it('are counted nowhere: the funnel stops at reach, and one line says why', () => {
    const funnel = funnelView(site, refused, campaign, tower);
    expect(funnelView(site, tiny, campaign, tower).summary).toContain('bonne réponse');
    expect(funnel.spec?.reachedAt).toEqual([12, 8]);
    expect(funnel.spec?.answers).toBeUndefined();
    expect(textsOf([funnel.table, funnel.summary]).join(' ')).not.toMatch(/réponse/i);
    const evidence = organisationEvidence(site, refused, tower, campaign, true);
    expect(evidence.answers).toBeUndefined();
    expect(evidence.answersRefused).toMatch(/^Non publié : deux personnes/);
    expect(evidence.unknown.flatMap(({ questions }) => questions)).not.toContain('La réponse sera-t-elle juste ?');
    expect(tenView(site, refused, campaign, tower.id)?.handsets.resolved).toBeUndefined();
  });
});

describe('the status of a figure', () => {
  it('decides what is drawn, not the number of calls', () => {
    const few = (r: Result): Result =>
      r.kind === 'fragile' || r.kind === 'measured'
        ? {
            ...{ campaign: r.campaign, organisation: r.organisation, indicator: r.indicator, unit: r.unit },
            ...{ base: r.base, numerator: r.numerator, denominator: r.denominator },
            ...{ kind: 'counts_only', effectiveN: 20 },
          }
        : r;
    const funnel = funnelView(site, { ...tiny, results: tiny.results.map(few) }, campaign, tower);
    expect(funnel.spec).toBeUndefined();
    expect(funnel.empty).toMatch(/les nombres seuls, sans pourcentage/);
  });
});

describe('incompleteWarning', () => {
  it('warns above one call in twenty, with the counts', () => {
    expect(incompleteWarning(campaign, cove.id, 'fr')).toMatch(
      /^2 appels arrêtés .* sur 5 \(40,0\s%\) : trop pour publier/,
    );
    expect(incompleteWarning(campaign, tower.id, 'fr')).toBeUndefined();
  });

  it('advises prudence only where the rates are published', () => {
    const own = campaign.sequences.filter((s) => s.organisation === cove.id);
    const reached = own.filter((s) => s.outcome.kind !== 'censored');
    const diluted = [...own, ...reached, ...reached, ...reached];
    expect(incompleteWarning({ ...campaign, sequences: diluted }, cove.id, 'fr')).toMatch(/ : à lire avec prudence\.$/);
  });

  it('writes thousands as every figure of the site does', () => {
    const many = Array.from({ length: 400 }, () => campaign.sequences).flat();
    expect(incompleteWarning({ ...campaign, sequences: many }, cove.id, 'fr')).toContain('sur 2\u202f000 (');
  });

  it('says nothing where nobody was called', () => {
    expect(incompleteWarning({ ...campaign, sequences: [] }, cove.id, 'fr')).toBeUndefined();
  });
});

describe('besideView', () => {
  it('puts the declared rate of an organisation beside the measured one, the newest first', () => {
    const declared = tiny.results.find((r) => r.indicator === 'official_pickup');
    if (!declared) throw new Error('no declared rate in the tiny folder');
    const view = besideView(site, tiny, declared.organisation);
    expect(view?.official.figure.data).toMatchObject({ campaign: declared.campaign, indicator: 'official_pickup' });
    const measured = tiny.results.some(
      (r) => r.campaign === campaign.id && r.organisation === declared.organisation && r.indicator === 'pickup',
    );
    expect(view?.measured !== undefined).toBe(measured);
  });

  it('says that years lie between two figures, where it is more than one', () => {
    const caf = real.organisations.find(({ id }) => id === 'caf')?.id;
    if (!caf) throw new Error('no CAF');
    expect(besideView(site, real, caf)?.apart).toMatch(/^Six ans séparent les deux chiffres \(2016 et 2022\)/);
    const next: Barometer = {
      ...real,
      campaigns: real.campaigns.map((c) => ({ ...c, fieldwork: { from: '2022-01-03', to: '2022-06-30' } as const })),
    };
    expect(besideView(site, next, caf)?.apart).toBeUndefined();
  });

  it('is not there without a declared rate', () => {
    const none = { ...tiny, beside: [] };
    for (const { id } of tiny.organisations) expect(besideView(site, none, id)).toBeUndefined();
  });
});

describe('trendChartView', () => {
  const drawn = real.trends.flatMap((trend) => {
    const view = trendChartView(site, real, trend.organisation, trend.indicator);
    return view ? [{ trend, view }] : [];
  });

  it('joins nothing across a change of protocol, and says so', () => {
    const broken = drawn.filter(({ view }) => view.spec.segments.length > 1);
    expect(broken.length).toBeGreaterThan(0);
    for (const { trend, view } of broken) {
      expect(view.spec.segments.length).toBeLessThanOrEqual(trend.segments.length);
      expect(view.foot).toContain('Trait vertical pointillé : le protocole change');
      expect(view.table?.columns.map((c) => c.text)).toContain('Protocole');
    }
  });

  it('draws the values of the results, and gives each a row', () => {
    for (const { trend, view } of drawn) {
      const points = view.spec.segments.flatMap((s) => s.points);
      const values = real.results.flatMap((r) =>
        r.organisation === trend.organisation && r.indicator === trend.indicator && 'value' in r ? r.value : [],
      );
      expect(points.map((p) => p.value).sort()).toEqual(values.sort());
      expect(view.table?.rows.length).toBeGreaterThanOrEqual(points.length);
    }
  });

  it('is not there for a single campaign', () => {
    expect(trendChartView(site, tiny, tower.id, 'pickup')).toBeUndefined();
  });
});
