import { describe, expect, it } from 'vitest';
import type { CampaignId, IndicatorId, OrganisationId } from '../../src/domain/ids.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Level, Measured, Result } from '../../src/domain/result.ts';
import { formatCounts } from '../../src/present/formatCounts.ts';
import { formatDate, formatInstant, formatMonth, formatPublicationDate } from '../../src/present/formatDate.ts';
import { formatDateRange } from '../../src/present/formatDateRange.ts';
import { formatDuration } from '../../src/present/formatDuration.ts';
import { formatInterval } from '../../src/present/formatInterval.ts';
import { formatNumber } from '../../src/present/formatNumber.ts';
import { formatP } from '../../src/present/formatP.ts';
import { formatRankInterval } from '../../src/present/formatRank.ts';
import { formatRoughInterval, formatRoughly } from '../../src/present/formatRoughly.ts';
import { formatSigned } from '../../src/present/formatSigned.ts';
import { formatValue } from '../../src/present/formatValue.ts';
import { baseWords } from '../../src/present/messages.ts';
import { messagesIn } from '../../src/present/messagesIn.ts';
import { profileName } from '../../src/present/profileName.ts';
import { bestTimeFinding, bestTimeReason } from '../../src/present/sentences/bestTimeSentence.ts';
import { handsetsSentence } from '../../src/present/sentences/handsetsSentence.ts';
import { pairSentence } from '../../src/present/sentences/pairSentence.ts';
import { profilePairSentence } from '../../src/present/sentences/profilePairSentence.ts';
import { rankingSentence } from '../../src/present/sentences/rankingSentence.ts';
import { rankSentence } from '../../src/present/sentences/rankSentence.ts';
import { statusSentence } from '../../src/present/sentences/statusSentence.ts';
import { trendSentence } from '../../src/present/sentences/trendSentence.ts';
import { indicatorWords } from '../../src/present/words/indicatorWords.ts';

const { en, fr } = messagesIn;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('formats', () => {
  it.each([
    [formatNumber(-1532.25, 'en', { decimals: 1 }), '−1,532.3'],
    [formatValue(0.125, 'percent', 'en'), '12.5%'],
    [formatValue(267, 'seconds', 'en'), '4 min 27 s'],
    [formatDuration(3900, 'en'), '1 h 05 min'],
    [formatValue(7.9, 'score10', 'en'), '7.9/10'],
    [formatValue(112, 'per100k', 'en'), '112 per 100,000'],
    [formatP(0.00001, 'en'), 'p < 0.001'],
    [formatSigned(-0.032, 'en'), '−3.2 points'],
    [formatSigned(0.01, 'en'), '+1.0 point'],
    [formatSigned(0, 'en'), '0.0 points'],
    [formatSigned(-35.4, 'en', { unit: 'seconds' }), '−35 s'],
    [formatInterval(0.4153, 0.5118, 'en'), '41.5% to 51.2%'],
    [formatInterval(0.4153, 0.5118, 'en', { withUnit: false }), '41.5 to 51.2'],
    [formatInterval(250, 300, 'en', { unit: 'seconds', preposition: true }), 'from 4 min 10 s to 5 min'],
    [formatInterval(7.5, 8, 'en', { unit: 'score10' }), '7.5 to 8/10'],
    [formatRankInterval(2, 4, 'en'), '2nd to 4th'],
    [formatRankInterval(1, 1, 'en'), '1st'],
    [formatRoughly(267, 'en'), 'about 4 min'],
    [formatRoughly(20, 'en'), 'less than a minute'],
    [formatRoughInterval(181, 301, 'en'), '3 to 6 min'],
    [formatCounts(189, 408, 'en', 'calls'), '189 of the 408 calls'],
    [formatCounts(1, 1, 'en', 'answered calls'), '1 of 1 answered call'],
    [formatCounts(0, 1, 'en', 'pairs of calls'), '0 of 1 pair of calls'],
    [formatCounts({ min: 100, max: 104 }, 408, 'en'), '100 to 104 out of 408'],
  ])('%s', (formatted, text) => {
    expect(plain(formatted)).toBe(text);
  });

  it.each([
    [formatDate('2026-06-12', 'en'), '12 June 2026'],
    [formatDate('2026-03-01', 'en'), '1 March 2026'],
    [formatMonth('2026-03', 'en'), 'March 2026'],
    [formatPublicationDate({ text: '2023-01-26', certain: false }, 'en'), '26 January 2023 (inferred date)'],
    [formatInstant('2026-04-02T07:30:00Z', 'en'), '2 April 2026 at 9.30am'],
    [formatInstant('2026-12-02T11:00:00Z', 'en'), '2 December 2026 at noon'],
    [formatDateRange('2026-03-01', '2026-03-17', 'en'), '1 – 17 March 2026'],
    [formatDateRange('2022-09-26', '2022-11-10', 'en'), '26 September – 10 November 2022'],
    [formatDateRange('2026-01-01', '2026-03-31', 'en'), 'January – March 2026'],
  ])('%s', (formatted, text) => {
    expect(plain(formatted)).toBe(text);
  });
});

describe('sentences', () => {
  const handsets = (pickup: number, resolved?: number): string =>
    handsetsSentence(resolved === undefined ? { pickup } : { pickup, resolved }, en);
  it('counts handsets, agrees its verb, and does not make none of a few', () => {
    expect(handsets(0.5885, 0.3151)).toBe('Out of 10 calls, 6 reach someone, 3 get a good answer.');
    expect(handsets(0.1, 0.1)).toBe('Out of 10 calls, 1 reaches someone, 1 gets a good answer.');
    expect(handsets(0.03, 0)).toBe('Out of 10 calls, fewer than one reaches someone, none gets a good answer.');
    expect(handsets(0.97, 0.96)).toBe('Out of 10 calls, nearly all reach someone, nearly all get a good answer.');
    expect(handsets(1)).toBe('Out of 10 calls, all reach someone.');
  });
  it.each([
    [2, 4, 12, '2nd to 4th of 12'],
    [1, 3, 12, '1st to 3rd of 12, could be first'],
    [1, 1, 4, '1st of 4'],
    [1, 4, 4, 'indistinguishable, among 4 organisations'],
  ])('a place from %i to %i of %i', (rankLow, rankHigh, count, text) => {
    expect(rankSentence({ organisation: 'a' as OrganisationId, rank: rankLow, rankLow, rankHigh }, count, en)).toBe(
      text,
    );
  });
  it('compares two organisations only where a test allows it', () => {
    const a = { name: 'Pôle emploi', value: 0.839 };
    const b = { name: 'the CAF', value: 0.463 };
    const pair = { difference: 0.376, low: 0.31, high: 0.44, established: true };
    const say = (established: boolean): string =>
      plain(pairSentence({ pair: { ...pair, established }, a, b, unit: 'percent', n: 822 }, en));
    expect(say(true)).toBe(
      'Pôle emploi, 83.9%: a higher rate than the CAF, 46.3%. Established difference of 37.6 points (95% interval: from 31.0 to 44.0).',
    );
    expect(say(false)).toBe(
      'Pôle emploi, 83.9%, and the CAF, 46.3%: difference not established with 822 calls (from 31.0 to 44.0 points, this pair taken alone).',
    );
  });
  it('follows the verdict of a trend', () => {
    const change = {
      label: 'Answered',
      from: { text: '71.4%', period: 'Q1 2025' },
      to: { text: '58.9%', period: 'Q1 2026' },
      campaigns: 5,
    };
    expect(trendSentence({ kind: 'down', p: 0.0001, irregular: true }, change, en)).toBe(
      'Answered: from 71.4% (Q1 2025) to 58.9% (Q1 2026), unevenly; over 5 campaigns the slope is one of a fall, which is established.',
    );
    expect(trendSentence({ kind: 'not_established', p: 0.3 }, change, en)).toBe(
      'Answered: difference not established, from 71.4% (Q1 2025) to 58.9% (Q1 2026).',
    );
  });
  it('tells a ranking by its ends', () => {
    const ranked = [
      { name: 'CAF', value: 0.463 },
      { name: 'Assurance maladie', value: 0.2815 },
    ];
    expect(rankingSentence({ label: 'Answered', unit: 'percent', ranked, n: 1532 }, en)).toBe(
      'Answered: from 28.2% (Assurance maladie) to 46.3% (CAF), 2 organisations ranked, 1,532 calls.',
    );
  });
  it('says which profile is higher', () => {
    const pair = { a: 'accent', b: 'ordinaire', difference: -0.12, low: -0.2, high: -0.04 };
    expect(plain(profilePairSentence(pair, 'percent', en))).toBe(
      'Higher for the “ordinary” profile than for the “with an accent” profile: difference of 12.0 points (from 4.0 to 20.0), established.',
    );
    expect(profileName('jeune-parent', en)).toBe('jeune parent');
  });
  it('advises a time of the week, with its counts', () => {
    const verdict = {
      kind: 'call_then',
      when: { weekday: 2, slot: 'x' },
      best: { k: 45, n: 50 },
      rest: { k: 900, n: 1800 },
      tested: 29,
      p: 0.0004,
      difference: { difference: 0.4, low: 0.3, high: 0.5 },
    } as unknown as Parameters<typeof bestTimeFinding>[0];
    expect(
      plain(bestTimeFinding(verdict, [{ id: 'x', from: '08:00', to: '10:00', weekdays: [1, 2, 3, 4, 5] }], en)),
    ).toBe(
      'Try calling on Tuesdays from 8am to 10am: 45 of 50 calls then were answered at the first attempt, against 900 out of 1,800 at other times',
    );
    expect(plain(bestTimeReason(verdict, true, en))).toBe(
      'Framed: the time that stands out from the rest, established (p < 0.001) after a Holm correction over 29 times compared, then over the organisations of the campaign.',
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
    ['measured', measured, '189 of the 408 calls, 95% interval: from 41.5% to 51.2%.'],
    [
      'fragile',
      { ...measured, kind: 'fragile', value: 41 / 64, numerator: 41, denominator: 64, low: 0.518, high: 0.747 },
      'Indicative: 41 of the 64 calls, 95% interval: from 51.8% to 74.7%. A rank takes 100 calls.',
    ],
    [
      'weighted',
      { ...measured, value: 0.46 },
      '189 of the 408 calls, weighted rate, 95% interval: from 41.5% to 51.2%.',
    ],
    ['open above', { ...level, value: 180, low: 120 }, '400 first attempts, 95% interval: 2 min or more.'],
    ['never attained', { ...level, low: 120 }, 'Fewer than one call in two reaches someone at the first attempt.'],
    [
      'counts only',
      { ...key, kind: 'counts_only', numerator: 3, denominator: 8, effectiveN: 8 },
      '3 out of 8: below 30 calls, counts only, no percentage.',
    ],
    [
      'too many incomplete',
      { ...key, kind: 'not_measured', reason: 'too_many_incomplete', counts: { incomplete: 90, total: 384 } },
      'Not published: 90 of the 384 calls stopped before the last attempt.',
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
      '126,212 of the 191,580 calls, a complete count: no survey interval, no rank.',
    ],
    [
      'unknown base',
      { ...key, kind: 'published_without_n', base: 'unknown', value: 0.7, figure },
      'Base not published: not comparable with any other figure.',
    ],
  ])('%s', (_name, result, text) => {
    expect(plain(statusSentence(result, en))).toBe(text);
  });
});

describe('catalogue', () => {
  it('has English words for codes of bases and for what publishers say', () => {
    expect(baseWords('sequences', en)).toBe('calls');
    expect(baseWords('usagers du service', en)).toBe('users of the service');
    expect(baseWords('usagers du service', fr)).toBe('usagers du service');
    expect(baseWords('mots d’un autre éditeur', en)).toBe('mots d’un autre éditeur');
    expect(baseWords('toString', en)).toBe('toString');
  });
  it('names an indicator in a line as its definition does, where that is as short', () => {
    for (const id of ['redirected', 'resolved', 'wrong'] as const) {
      const full = OWN_INDICATORS.find((one) => one.id === id);
      expect([full?.nameFr, full?.nameEn]).toEqual([indicatorWords.fr[id], indicatorWords.en[id]]);
    }
  });
  it('passes no verdict, leaves no French, and every text is there', () => {
    const texts = textsOf(en);
    expect(texts.length).toBe(textsOf(fr).length + Object.keys(en.quotedBases).length);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\b(best|worst|bad|poor)\b|'|"|\.\.\./i);
      expect(text.replace('DONNÉES FICTIVES', '')).not.toMatch(/[àâçéèêëîôùœ«»]| [:;?!%]/i);
    }
  });
  it('says in English what it says in French: same keys, same kinds', () => {
    expect(shapeOf({ ...en, quotedBases: {} })).toEqual(shapeOf(fr));
  });
});

/** Every string of a catalogue. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
}
