import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { OrganisationId } from '../../src/domain/ids.ts';
import type { OwnIndicatorId } from '../../src/domain/ownIndicators.ts';
import type { Site } from '../../src/domain/site.ts';
import { comparedPair } from '../../src/views/comparedPair.ts';
import { facingView } from '../../src/views/facingView.ts';
import { pairAnswers } from '../../src/views/pairAnswers.ts';
import { sideBySideView } from '../../src/views/sideBySideView.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { english, site, tiny } from './site.ts';

const QUESTIONS = 'Questions différentes : les réponses ne se comparent pas.';

const called = simulated(simulatedFolder());
const id = (name: string, { organisations }: Barometer): OrganisationId => {
  const found = organisations.find((o) => o.id === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};
const eaux = id('eaux-de-brume', called);
const valmont = id('caisse-familiale-de-valmont', called);

describe('two organisations of different sectors, one with too few calls', () => {
  const reasons = (indicator: OwnIndicatorId, where: Site = site) =>
    sideBySideView(where, called, eaux, valmont)
      .sections.find((one) => one.id === indicator)
      ?.rows.map(({ reason }) => reason);

  it('bear first that they were asked other questions, then each its own reason', () => {
    expect(reasons('acceptable')).toEqual([
      `${QUESTIONS} Effectif efficace sous 100 : une indication, sans rang.`,
      `${QUESTIONS} Moins de 100 appels : une indication, sans rang.`,
    ]);
    expect(reasons('acceptable', english)?.[1]).toBe(
      'Different questions: the answers do not compare. Fewer than 100 calls: indicative, not ranked.',
    );
    expect(reasons('wait_median')?.join(' ')).not.toContain('Questions');
  });

  it('are told apart in the same words to whom faces all others, and to whom asks what to write', () => {
    const section = facingView(site, called, eaux).sections.find((one) => one.id === 'acceptable');
    const apart = section?.apart.find(({ others }) => others.some((other) => other.organisation === valmont));
    expect(apart).toMatchObject({ ground: 'questions', reason: QUESTIONS });
    const answers = pairAnswers(site, called, eaux, 'acceptable');
    expect(answers.find(({ others }) => others.some((other) => other.id === valmont))?.sentence).toBe(QUESTIONS);
  });
});

describe('an organisation without a figure, asked other questions', () => {
  const water = id('eaux-de-la-tour-grise', tiny);
  const dunes = id('telecom-des-dunes', tiny);

  it('is the reason, before that questions differ, where it was not measured', () => {
    const pair = comparedPair(site, tiny, water, dunes, 'acceptable');
    expect(pair).toMatchObject({
      ground: 'no_figure',
      reason: 'Pour Télécom des Dunes, non mesuré : aucun appel n’a joint quelqu’un.',
      shared: 'Non mesuré : aucun appel n’a joint quelqu’un.',
    });
    const rows = sideBySideView(site, tiny, water, dunes).sections.find((one) => one.id === 'acceptable')?.rows;
    expect(rows?.map(({ reason }) => reason)).toEqual([
      pair.kind === 'uncompared' ? pair.reason : undefined,
      'Non mesuré : aucun appel n’a joint quelqu’un.',
    ]);
  });

  it('is the reason where it has no result at all', () => {
    const without: Barometer = {
      ...tiny,
      results: tiny.results.filter((r) => r.organisation !== dunes || r.indicator !== 'acceptable'),
    };
    const rows = sideBySideView(site, without, dunes, water).sections.find((one) => one.id === 'acceptable')?.rows;
    expect(rows?.map(({ reason }) => reason)).toEqual([
      'Aucun chiffre de cet indicateur.',
      'Pour Télécom des Dunes, aucun chiffre de cet indicateur.',
    ]);
  });
});
