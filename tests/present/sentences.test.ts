import { describe, expect, it } from 'vitest';
import type { CampaignId, IndicatorId, OrganisationId } from '../../src/domain/ids.ts';
import type { Level, Measured, Result } from '../../src/domain/result.ts';
import { handsetsOf } from '../../src/present/handsetsOf.ts';
import { baseWords, type Messages } from '../../src/present/messages.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { handsetsSentence } from '../../src/present/sentences/handsetsSentence.ts';
import { pairSentence } from '../../src/present/sentences/pairSentence.ts';
import { rankingSentence } from '../../src/present/sentences/rankingSentence.ts';
import { rankSentence } from '../../src/present/sentences/rankSentence.ts';
import { statusSentence } from '../../src/present/sentences/statusSentence.ts';
import { trendSentence } from '../../src/present/sentences/trendSentence.ts';
import { shareDecimals } from '../../src/present/shareDecimals.ts';

const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('handsetsSentence', () => {
  const say = (pickup: number, resolved?: number): string =>
    plain(handsetsSentence(resolved === undefined ? { pickup } : { pickup, resolved }, messagesFr));

  it('says both counts as the picture draws them', () => {
    expect(say(0.5885, 0.3151)).toBe('Sur 10 appels, 6 aboutissent à quelqu’un, 3 à une bonne réponse.');
    expect(handsetsOf({ pickup: 0.5885, resolved: 0.3151 })).toEqual({ reached: 6, resolved: 3 });
  });
  it('agrees its verb, and says reach alone', () => {
    expect(say(0.1)).toBe('Sur 10 appels, 1 aboutit à quelqu’un.');
    expect(say(0.839)).toBe('Sur 10 appels, 8 aboutissent à quelqu’un.');
  });
  it('does not make none of a few, nor all of nearly all', () => {
    expect(say(0.03, 0.01)).toBe('Sur 10 appels, moins d’un aboutit à quelqu’un, moins d’un à une bonne réponse.');
    expect(say(0, 0)).toBe('Sur 10 appels, aucun n’aboutit à quelqu’un, aucun à une bonne réponse.');
    expect(say(0.97, 0.96)).toBe(
      'Sur 10 appels, presque tous aboutissent à quelqu’un, presque tous à une bonne réponse.',
    );
    expect(say(1, 1)).toBe('Sur 10 appels, tous aboutissent à quelqu’un, tous à une bonne réponse.');
  });
  it('refuses more answers than people', () => {
    expect(() => say(0.3, 0.4)).toThrow('invalid share; resolved not <= pickup: 0.4 > 0.3');
    expect(() => say(1.2)).toThrow('invalid share; not in [0, 1]: 1.2');
  });
});

describe('rankSentence', () => {
  const say = (rankLow: number, rankHigh: number, count: number): string =>
    rankSentence({ organisation: 'a' as OrganisationId, rank: rankLow, rankLow, rankHigh }, count, messagesFr);

  it.each([
    [2, 4, 12, '2e à 4e sur 12'],
    [1, 3, 12, '1er à 3e sur 12, peut être premier'],
    [1, 1, 4, '1er sur 4'],
    [1, 4, 4, 'non départageable, sur 4 organismes'],
    [4, 4, 4, '4e sur 4'],
  ])('%i to %i of %i: %s', (low, high, count, text) => {
    expect(say(low, high, count)).toBe(text);
  });
  it('refuses a place beyond the last', () => {
    expect(() => say(3, 5, 4)).toThrow('invalid rank interval; not within 1..4: 3, 5');
  });
});

describe('pairSentence', () => {
  const a = { name: 'Pôle emploi', value: 0.839 };
  const b = { name: 'Assurance retraite', value: 0.72 };
  const say = (pair: Parameters<typeof pairSentence>[0]['pair']): string =>
    plain(pairSentence({ pair, a, b, unit: 'percent', n: 822 }, messagesFr));

  it('says higher only where the difference is established, whichever way it was taken', () => {
    const text =
      'Pôle emploi, 83,9 % : un taux plus élevé que celui d’Assurance retraite, 72,0 %. Écart établi de 11,9 points (intervalle à 95 % : de 6,2 à 17,6).';
    expect(say({ difference: 0.119, low: 0.062, high: 0.176, established: true })).toBe(text);
    const turned = { difference: -0.119, low: -0.176, high: -0.062, established: true };
    expect(plain(pairSentence({ pair: turned, a: b, b: a, unit: 'percent', n: 822 }, messagesFr))).toBe(text);
  });
  it('writes a share with the decimals that its source printed', () => {
    const pair = { difference: 0.119, low: -0.01, high: 0.2, established: false };
    const printed = { ...b, decimals: 0 };
    expect(plain(pairSentence({ pair, a, b: printed, unit: 'percent', n: 822 }, messagesFr))).toContain(
      'retraite, 72 % :',
    );
  });
  it('says how many calls did not suffice', () => {
    expect(say({ difference: 0.119, low: -0.01, high: 0.2, established: false })).toBe(
      'Pôle emploi, 83,9 %, et Assurance retraite, 72,0 % : écart non établi avec 822 appels (de −1,0 à 20,0 points).',
    );
  });
});

describe('trendSentence', () => {
  const change = {
    label: 'Décroché',
    from: { text: '71,4 %', period: 'T1 2025' },
    to: { text: '58,9 %', period: 'T1 2026' },
    campaigns: 5,
  };
  it('does not go from a value to the same', () => {
    const still = { ...change, to: { ...change.from, period: 'T1 2026' } };
    const said = plain(trendSentence({ kind: 'not_established', p: 1 }, still, messagesFr));
    expect(said).toBe('Décroché : écart non établi, 71,4 % aux deux (T1 2025, T1 2026).');
  });
  it('follows the verdict, not the sign', () => {
    expect(trendSentence({ kind: 'down', p: 0.0001, irregular: false }, change, messagesFr)).toBe(
      'Décroché : baisse établie sur 5 campagnes, de 71,4 % (T1 2025) à 58,9 % (T1 2026).',
    );
    expect(trendSentence({ kind: 'not_established', p: 0.3 }, change, messagesFr)).toBe(
      'Décroché : écart non établi, de 71,4 % (T1 2025) à 58,9 % (T1 2026).',
    );
    expect(trendSentence({ kind: 'up', p: 0.01, irregular: true }, change, messagesFr)).toBe(
      'Décroché : de 71,4 % (T1 2025) à 58,9 % (T1 2026), sans régularité ; sur 5 campagnes, la pente d’ensemble est à la hausse, c’est établi.',
    );
    expect(trendSentence({ kind: 'untestable', reason: 'single' }, change, messagesFr)).toBe(
      'Une seule campagne : aucune évolution à lire.',
    );
  });
});

describe('rankingSentence', () => {
  it('says both extremes, how many and how many calls, in any order of rows', () => {
    const ranked = [
      { name: 'CAF', value: 0.463 },
      { name: 'Pôle emploi', value: 0.839 },
      { name: 'Assurance maladie', value: 0.2815 },
      { name: 'Assurance retraite', value: 0.72, decimals: 0 },
    ];
    const say = (rows: typeof ranked): string =>
      plain(rankingSentence({ label: 'Décroché', unit: 'percent', ranked: rows, n: 1532 }, messagesFr));
    expect(say(ranked)).toBe(
      'Décroché : de 28,2 % (Assurance maladie) à 83,9 % (Pôle emploi), 4 organismes classés, 1 532 appels.',
    );
    expect(say([...ranked].reverse())).toBe(say(ranked));
  });
  it('refuses an empty ranking', () => {
    expect(() => rankingSentence({ label: 'x', unit: 'percent', ranked: [], n: 0 }, messagesFr)).toThrow(
      'invalid ranking',
    );
  });
});

const key = {
  campaign: 'c' as CampaignId,
  organisation: 'o' as OrganisationId,
  indicator: 'pickup' as IndicatorId,
  unit: 'percent',
  base: 'sequences',
} as const;
const estimate = { value: 189 / 408, low: 0.4153, high: 0.5118, numerator: 189, denominator: 408, effectiveN: 408 };
const measured: Measured = { ...key, kind: 'measured', ...estimate };
const level: Level = {
  ...key,
  indicator: 'wait_median' as IndicatorId,
  unit: 'seconds',
  base: 'first_attempts',
  kind: 'level',
  status: 'measured',
  denominator: 400,
  effectiveN: 300,
};
const figure = { title: 'Presse', sampled: true };

describe('statusSentence', () => {
  it.each<[string, Result, string]>([
    ['measured', measured, '189 des 408 appels, intervalle à 95 % : de 41,5 à 51,2 %.'],
    [
      'fragile',
      { ...measured, kind: 'fragile', value: 41 / 64, numerator: 41, denominator: 64, low: 0.518, high: 0.747 },
      'Indication : 41 des 64 appels, intervalle à 95 % : de 51,8 à 74,7 %. Il faut 100 appels pour un rang.',
    ],
    [
      'fragile for its effective n alone',
      { ...measured, kind: 'fragile', effectiveN: 80 },
      'Indication : 189 des 408 appels, intervalle à 95 % : de 41,5 à 51,2 %. Il faut un effectif efficace de 100 pour un rang.',
    ],
    [
      'weighted',
      { ...measured, value: 0.46 },
      '189 des 408 appels, taux pondéré, intervalle à 95 % : de 41,5 à 51,2 %.',
    ],
    [
      'corrected',
      { ...measured, value: 0.46, correction: 'incomplete' },
      '189 des 408 appels, taux corrigé des appels inachevés, intervalle à 95 % : de 41,5 à 51,2 %.',
    ],
    [
      'a quantile without an upper bound',
      { ...level, value: 180, low: 120 },
      '400 premières tentatives, intervalle à 95 % : 2 min ou plus.',
    ],
    [
      'a quantile never attained',
      { ...level, low: 120 },
      'Moins d’un appel sur deux obtient quelqu’un à la première tentative.',
    ],
    [
      'counts only',
      { ...key, kind: 'counts_only', numerator: 3, denominator: 8, effectiveN: 8 },
      '3 sur 8 : sous 30 appels, les nombres seuls, sans pourcentage.',
    ],
    ['no call', { ...key, kind: 'not_measured', reason: 'no_call' }, 'Non mesuré : aucun appel.'],
    [
      'too many incomplete',
      { ...key, kind: 'not_measured', reason: 'too_many_incomplete', counts: { incomplete: 90, total: 384 } },
      'Non publié : 90 des 384 appels se sont arrêtés avant la dernière tentative.',
    ],
    [
      'published, k a range',
      {
        ...key,
        kind: 'published',
        value: 0.25,
        denominator: 408,
        numerator: { min: 100, max: 104 },
        interval: { low: 0.2059, high: 0.2993 },
        figure,
      },
      '100 à 104 des 408 appels, intervalle à 95 % : de 20,6 à 29,9 %.',
    ],
    [
      'all traffic',
      {
        ...key,
        kind: 'published',
        value: 0.659,
        denominator: 191580,
        numerator: { min: 126212, max: 126212 },
        figure: { ...figure, sampled: false },
      },
      '126 212 des 191 580 appels, décompte complet : pas d’intervalle d’enquête ni de rang.',
    ],
    [
      'without n',
      { ...key, kind: 'published_without_n', value: 0.8, figure },
      'Effectif non publié : ni intervalle, ni test, ni rang.',
    ],
    [
      'unknown base',
      { ...key, kind: 'published_without_n', base: 'unknown', value: 0.7, figure },
      'Base non publiée : ne se compare à aucun autre chiffre.',
    ],
  ])('%s', (_name, result, text) => {
    expect(plain(statusSentence(result, messagesFr))).toBe(text);
  });
  it('gives no rate where only counts are published', () => {
    const counts: Result = { ...key, kind: 'counts_only', numerator: 3, denominator: 8, effectiveN: 8 };
    expect(statusSentence(counts, messagesFr)).not.toMatch(/%/);
  });
});

describe('shareDecimals', () => {
  const published = (value: number, printed: { value: number; decimals: number }): Result => ({
    ...key,
    kind: 'published',
    value,
    denominator: 412,
    figure: { ...figure, printed },
  });
  it('keeps those of the source where the value is what it printed', () => {
    expect(shareDecimals(published(0.72, { value: 72, decimals: 0 }))).toBe(0);
    expect(shareDecimals(published(0.839, { value: 83.9, decimals: 1 }))).toBe(1);
  });
  it('is one where the share was counted', () => {
    expect(shareDecimals(published(189 / 408, { value: 46, decimals: 0 }))).toBe(1);
    expect(shareDecimals(measured)).toBe(1);
  });
});

describe('catalogue', () => {
  it('has words for codes of bases, and leaves those of a publisher', () => {
    expect(baseWords('sequences', messagesFr)).toBe('appels');
    expect(baseWords('unknown', messagesFr)).toBe('base non publiée');
    expect(baseWords('usagers ayant répondu', messagesFr)).toBe('usagers ayant répondu');
    expect(baseWords('toString', messagesFr)).toBe('toString');
  });
  it('passes no verdict, and every text is there', () => {
    const texts = textsOf(messagesFr);
    expect(texts.length).toBeGreaterThan(80);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/meilleur|pire|bonnet|mauvais|'|\.\.\./i);
    }
  });
  it('does not compile without a key', () => {
    type Incomplete = Omit<Messages, 'unranked'>;
    const compiles: Incomplete extends Messages ? true : false = false;
    expect(compiles).toBe(false);
  });
});

/** Every string of a catalogue, and what its functions say of plain arguments. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}
