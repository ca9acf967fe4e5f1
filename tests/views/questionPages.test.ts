import { describe, expect, it } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { campaignIdSchema, scenarioIdSchema } from '../../src/domain/ids.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import type { Site } from '../../src/domain/site.ts';
import { campaignQuestions } from '../../src/views/campaignQuestions.ts';
import { campaignView } from '../../src/views/campaignView.ts';
import { publishedQuestions } from '../../src/views/publishedQuestions.ts';
import { questionsView } from '../../src/views/questionsView.ts';
import { questionView } from '../../src/views/questionView.ts';
import { empty, english, real, site, textsOf, tiny } from './site.ts';

const campaign = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
const [first] = publishedQuestions(tiny);
if (!campaign || !first) throw new Error('the tiny folder has changed');

describe('publishedQuestions', () => {
  it('are those that a campaign asked, each once', () => {
    const asked = new Set(campaign.sequences.map(({ scenario }) => scenario));
    expect(new Set(publishedQuestions(tiny).map(({ id }) => id))).toEqual(asked);
    expect(publishedQuestions(real).map(({ id }) => id)).toEqual([
      'age-retraite',
      'aide-logement-demenagement',
      'allocation-fin-de-contrat',
      'carte-vitale',
    ]);
  });

  it('keeps the questions of campaigns to come unsaid', () => {
    const secret = { ...first.newest, id: scenarioIdSchema.parse('a-venir'), questionFr: 'Une question à venir ?' };
    const barometer = { ...tiny, scenarios: [...tiny.scenarios, secret, { ...first.newest, version: '99' }] };
    expect(publishedQuestions(barometer)).toEqual(publishedQuestions(tiny));
    expect(textsOf(questionsView(site, barometer)).join(' ')).not.toContain('à venir');
    expect(() => questionView(site, barometer, secret.id)).toThrow('a-venir');
  });

  it('promise neither an expected answer nor several organisations where there are none', () => {
    expect(questionsView(site, real).lead).toBe(
      '4 questions posées au téléphone, chacune avec ce que valent les réponses de l’organisme interrogé. La réponse attendue n’a pas été publiée.',
    );
    const inc = real.campaigns.find(({ id }) => id === 'inc-ddd-2022');
    const groups = inc ? campaignQuestions(site, real, inc) : [];
    const links = groups.flatMap((group) => group.questions.map(({ toAnswers }) => toAnswers));
    expect(new Set(links)).toEqual(new Set(['Ce que valent les réponses de l’organisme interrogé']));
    expect(questionsView(site, tiny).lead).toContain('ce que valent les réponses de chaque organisme');
  });

  it('tells every wording with its campaigns, newest first', () => {
    const before = { ...first.newest, version: '0', questionFr: 'Autrement dit ?' };
    const old: CallsCampaign = {
      ...campaign,
      fieldwork: { from: '2020-01-01', to: '2020-02-01' },
      sequences: campaign.sequences
        .filter(({ scenario }) => scenario === first.id)
        .map((sequence) => ({ ...sequence, scenarioVersion: '0' })),
    };
    const barometer = { ...tiny, campaigns: [old, ...tiny.campaigns], scenarios: [...tiny.scenarios, before] };
    const { versions, question } = questionView(site, barometer, first.id);
    expect(versions.map(({ version }) => version)).toEqual([first.newest.version, '0']);
    expect(versions[1]?.question.text).toBe('Autrement dit ?');
    expect(question.text).toBe(first.newest.questionFr);
    expect(questionView(site, tiny, first.id).versions).toEqual([]);
  });
});

describe('questionView, of calls', () => {
  const answersOf = (at: Site = site) => {
    const [one] = questionView(at, tiny, first.id).campaigns;
    if (one?.kind !== 'calls') throw new Error('not a campaign of calls');
    return one;
  };

  it('counts the answers of each organisation that was asked, in alphabetical order', () => {
    const answers = answersOf();
    const called = campaign.sequences.filter(({ scenario }) => scenario === first.id);
    expect(answers.rows).toHaveLength(new Set(called.map(({ organisation }) => organisation)).size);
    const names = answers.rows.map(({ organisation }) => organisation);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
    const drawn = answers.rows.flatMap(({ bar }) => (bar ? Object.values(bar) : [])).reduce((sum, n) => sum + n, 0);
    expect(drawn).toBe(called.filter(({ outcome }) => outcome.kind === 'reached').length);
  });

  it('draws all bars on one scale, which the longest fills', () => {
    const { rows, scale } = answersOf();
    const totals = rows.flatMap(({ bar }) => (bar ? [Object.values(bar).reduce((sum, n) => sum + n, 0)] : []));
    expect(scale?.domain).toEqual({ min: 0, max: Math.max(...totals) });
    expect(scale?.ticks.every(({ at }) => Number.isInteger(at) && at <= Math.max(...totals))).toBe(true);
  });

  it('gives no order and no gap between organisations: no test compares them on one question', () => {
    expect(answersOf().foot).toContain('Aucun test ne compare');
    expect(textsOf(answersOf()).join(' ')).not.toMatch(/plus élevé|meilleur|écart de/);
  });

  it('shows no answer where coders disagree, and says why', () => {
    const refuse = <R extends (typeof tiny.results)[number]>(result: R) =>
      ['acceptable', 'complete', 'resolved'].includes(result.indicator)
        ? ({ ...result, kind: 'not_measured', reason: 'coders_disagree' } as const)
        : result;
    const barometer = { ...tiny, results: tiny.results.map(refuse), breakdowns: tiny.breakdowns.map(refuse) };
    const [one] = questionView(site, barometer, first.id).campaigns;
    if (one?.kind !== 'calls') throw new Error('not a campaign of calls');
    expect(one.rows.map(({ bar }) => bar)).toEqual(one.rows.map(() => undefined));
    expect(one.rows[0]?.figure.caveat).toContain('Non publié');
    expect(one.scale).toBeUndefined();
    expect(one.table?.rows[0]?.slice(5)).toEqual(Array.from({ length: 5 }, () => ({ kind: 'text', text: '' })));
  });

  it('promises no more of the expected answer than the data give', () => {
    const ofScenario = (over: Partial<Scenario>, at: Site = site) => {
      const scenarios = tiny.scenarios.map((one) => (one.id === first.id ? { ...one, ...over } : one));
      return questionView(at, { ...tiny, scenarios }, first.id).expected;
    };
    const listed = { expectedAnswerFr: 'Oui.', requiredElements: ['oui', 'un relevé'] };
    expect(ofScenario(listed).note).toContain(
      'Nos données donnent ces éléments, mais ne disent pas ce qui fait le minimum',
    );
    expect(ofScenario({ ...listed, requiredElements: [] }).note).toContain('Nos données ne disent pas');
    expect(ofScenario(listed, english).note).toContain('the person who codes the answer judges it');
  });

  it('speaks English, and quotes what it asked in French', () => {
    const view = questionView(english, tiny, first.id);
    expect(view.frame.canonical).toBe(`/sub/en/questions/${first.id}/`);
    expect(view.quoted).toBe(true);
    expect(textsOf(answersOf(english)).join(' ')).not.toMatch(/undefined|NaN|appels décrochés|Réponses| ; |Aucun test/);
  });
});

describe('questionView, of figures published elsewhere', () => {
  const view = (id: string, at: Site = site) => questionView(at, real, scenarioIdSchema.parse(id));

  it('shows what the source prints of the organisations that were asked, and only of them', () => {
    const [survey] = view('carte-vitale').campaigns;
    if (survey?.kind !== 'published') throw new Error('not a published survey');
    expect(new Set(survey.rows.map(({ organisation }) => organisation))).toEqual(new Set(['Assurance maladie']));
    expect(survey.rows.every(({ figure }) => figure.source !== undefined)).toBe(true);
    expect(survey.note).toContain('n’a été interrogé que sur une question');
    expect(view('carte-vitale').quoted).toBe(false);
    expect(view('carte-vitale').expected).toEqual({ elements: [] });
  });

  it('keeps what the data say of the wording apart from the question', () => {
    expect(view('carte-vitale').question.text).toMatch(/formalités \?$/);
    expect(view('carte-vitale').remark).toBe('sujet publié, formulation exacte non publiée');
    expect(questionView(site, tiny, first.id).remark).toBeUndefined();
  });

  it('stands in the order in which a caller asks', () => {
    const [survey] = view('aide-logement-demenagement').campaigns;
    const order = real.indicators.map(({ id }) => String(id));
    const rows = survey?.kind === 'published' ? survey.rows : [];
    const places = rows.map(({ figure }) => order.indexOf(figure.data.indicator));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is where the campaign that asked it leads', () => {
    const { questionGroups } = campaignView(site, real, campaignIdSchema.parse('inc-ddd-2022'));
    const links = questionGroups.flatMap(({ questions }) => questions.map(({ href }) => href));
    expect(links).toContain('/sub/questions/carte-vitale/');
  });

  it('has a translation beside the French wording', () => {
    expect(view('age-retraite', english).question.text).toMatch(/^At what age/);
    expect(view('age-retraite', english).original).toMatch(/^À quel âge/);
    expect(view('age-retraite').original).toBeUndefined();
  });
});

describe('questionsView', () => {
  it.each([
    ['real', real],
    ['tiny', tiny],
    ['empty', empty],
  ])('has no hole, and a link to every question: %s', (_name, barometer) => {
    for (const at of [site, english]) {
      const page = questionsView(at, barometer);
      const links = page.sectors.flatMap(({ questions }) => questions.map(({ href }) => href));
      expect(links).toHaveLength(publishedQuestions(barometer).length);
      expect(textsOf(page).filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
    }
  });
});
