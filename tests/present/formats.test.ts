import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCounts, formatNumerator } from '../../src/present/formatCounts.ts';
import { formatDuration } from '../../src/present/formatDuration.ts';
import { formatInterval } from '../../src/present/formatInterval.ts';
import { formatNumber } from '../../src/present/formatNumber.ts';
import { formatP } from '../../src/present/formatP.ts';
import { formatPercent } from '../../src/present/formatPercent.ts';
import { formatRank, formatRankInterval, splitRank } from '../../src/present/formatRank.ts';
import { formatDifference } from '../../src/present/formatDifference.ts';
import { formatSigned } from '../../src/present/formatSigned.ts';
import { formatAmount, formatValue } from '../../src/present/formatValue.ts';
import { roundTo } from '../../src/present/roundTo.ts';
import { splitFigure } from '../../src/present/splitFigure.ts';

/* U+202F as ⍽ and U+00A0 as _, so that a test shows what it means. */
const seen = (text: string): string => text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '_');

describe('roundTo', () => {
  it('rounds the decimal that was meant, not the binary behind it', () => {
    expect(0.285 * 100).toBeLessThan(28.5);
    expect(roundTo(0.285 * 100, 0)).toBe(29);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-2.5, 0)).toBe(-3);
  });
  it('never gives minus zero, and refuses what is not finite', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true);
    expect(() => roundTo(NaN, 1)).toThrow('invalid number; not finite: NaN');
  });
  it('stays within half a unit of the last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        },
      ),
      { seed: 2 },
    );
  });
});

describe('numbers', () => {
  it('groups thousands by a narrow space in French, a comma in English', () => {
    expect(seen(formatNumber(1532, 'fr'))).toBe('1⍽532');
    expect(seen(formatNumber(1234567, 'fr'))).toBe('1⍽234⍽567');
    expect(formatNumber(1532, 'en')).toBe('1,532');
    expect(seen(formatNumber(999, 'fr'))).toBe('999');
  });
  it('writes the decimal mark of its language and a true minus', () => {
    expect(formatNumber(-0.25, 'fr', { decimals: 2 })).toBe('−0,25');
    expect(formatNumber(2, 'en', { decimals: 1 })).toBe('2.0');
    expect(formatNumber(-0.04, 'fr', { decimals: 1 })).toBe('0,0');
  });
  it('writes shares in percent', () => {
    expect(seen(formatPercent(189 / 408, 'fr'))).toBe('46,3⍽%');
    expect(seen(formatPercent(0.72, 'fr', { decimals: 0 }))).toBe('72⍽%');
    expect(formatPercent(0.4632, 'en')).toBe('46.3%');
    expect(seen(formatPercent(0, 'fr'))).toBe('0,0⍽%');
  });
  it('writes p-values to a thousandth', () => {
    expect(seen(formatP(0.0123, 'fr'))).toBe('p_=_0,012');
    expect(seen(formatP(0.00001, 'fr'))).toBe('p_<_0,001');
    expect(seen(formatP(1, 'fr'))).toBe('p_=_1');
    expect(seen(formatP(0.9996, 'fr'))).toBe('p_=_1');
    expect(seen(formatP(0.9994, 'fr'))).toBe('p_=_0,999');
  });
});

describe('values with their unit', () => {
  it.each([
    [0.4632, 'percent', '46,3⍽%'],
    [267, 'seconds', '4_min_27_s'],
    [7.9, 'score10', '7,9/10'],
    [8, 'score10', '8/10'],
    [7.85, 'score10', '7,85/10'],
    [14.25, 'score20', '14,25/20'],
    [112, 'per100k', '112 pour_100⍽000'],
    [126212, 'count', '126⍽212'],
  ] as const)('%s %s → %s', (value, unit, text) => {
    expect(seen(formatValue(value, unit, 'fr'))).toBe(text);
  });
  it('leaves the unit to the head of a column', () => {
    expect(formatAmount(0.4632, 'percent', 'fr')).toBe('46,3');
    expect(formatAmount(7.9, 'score10', 'fr', { decimals: 2 })).toBe('7,90');
  });
  it('cuts a figure where the eye cuts it, losing nothing', () => {
    expect(splitFigure(0.839, 'fr')).toEqual({ whole: '83', rest: ',9\u202f%' });
    expect(splitFigure(0.72, 'fr', { decimals: 0 })).toEqual({ whole: '72', rest: '\u202f%' });
    expect(splitFigure(1532, 'fr', { unit: 'count' })).toEqual({ whole: '1\u202f532', rest: '' });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('fr', 'en'), (share, locale) => {
        const { whole, rest } = splitFigure(share, locale);
        expect(whole + rest).toBe(formatPercent(share, locale));
      }),
      { seed: 3 },
    );
  });
});

describe('durations', () => {
  it.each([
    [0, '0_s'],
    [45, '45_s'],
    [59.6, '1_min'],
    [120, '2_min'],
    [3599, '59_min_59_s'],
    [3600, '1_h'],
    [3900, '1_h_05_min'],
    [7199, '2_h'],
  ] as const)('%s s → %s', (seconds, text) => {
    expect(seen(formatDuration(seconds, 'fr'))).toBe(text);
  });
  it('refuses a negative one', () => {
    expect(() => formatDuration(-1, 'fr')).toThrow('invalid duration; not >= 0: -1');
  });
});

describe('intervals and differences', () => {
  it('gives a difference and its interval the same decimals, two of marks from 1 to 5', () => {
    const marks = formatDifference({ difference: 0.08, low: 0.04, high: 0.12 }, 'fr', { unit: 'score5' });
    expect(marks).toEqual({ difference: '+0,08', interval: '0,04 à 0,12' });
    const points = { difference: 0.032, low: 0.011, high: 0.052 };
    expect(Object.values(formatDifference(points, 'en')).map(seen)).toEqual(['+3.2_points', '1.1 to 5.2']);
    const said = formatDifference(points, 'fr', { signed: false, preposition: true });
    expect([said.difference, said.interval].map(seen)).toEqual(['3,2_points', 'de 1,1 à 5,2']);
  });
  it('writes the unit once, with a preposition where a sentence wants one', () => {
    expect(seen(formatInterval(0.4153, 0.5118, 'fr'))).toBe('41,5 à 51,2⍽%');
    expect(seen(formatInterval(0.4153, 0.5118, 'fr', { preposition: true }))).toBe('de 41,5 à 51,2⍽%');
    expect(seen(formatInterval(0.4153, 0.5118, 'fr', { withUnit: false }))).toBe('41,5 à 51,2');
    expect(formatInterval(0.4153, 0.5118, 'en', { preposition: true })).toBe('from 41.5% to 51.2%');
    expect(seen(formatInterval(250, 300, 'fr', { unit: 'seconds' }))).toBe('4_min_10_s à 5_min');
    expect(formatInterval(7.5, 8, 'fr', { unit: 'score10' })).toBe('7,5 à 8/10');
  });
  it('says the sign, and the French plural from two', () => {
    expect(seen(formatSigned(-0.032, 'fr'))).toBe('−3,2_points');
    expect(seen(formatSigned(0.015, 'fr'))).toBe('+1,5_point');
    expect(seen(formatSigned(0.00001, 'fr'))).toBe('0,0_point');
    expect(seen(formatSigned(-35.4, 'fr', { unit: 'seconds' }))).toBe('−35_s');
    expect(formatSigned(0.3, 'fr', { unit: 'score10' })).toBe('+0,3');
    expect(seen(formatSigned(0.015, 'en'))).toBe('+1.5_points');
  });
});

describe('ranks', () => {
  it('writes ordinals', () => {
    expect([1, 2, 11, 21].map((rank) => formatRank(rank, 'fr'))).toEqual(['1er', '2e', '11e', '21e']);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102].map((rank) => formatRank(rank, 'en'))).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 102nd'.split(' '),
    );
    expect(splitRank(1, 'fr')).toEqual({ number: '1', suffix: 'er' });
  });
  it('writes an interval, and one rank where it is certain', () => {
    expect(formatRankInterval(2, 4, 'fr')).toBe('2e à 4e');
    expect(formatRankInterval(1, 1, 'fr')).toBe('1er');
    expect(() => formatRankInterval(3, 2, 'fr')).toThrow('invalid rank interval');
    expect(() => formatRank(0, 'fr')).toThrow('invalid rank');
  });
});

describe('counts', () => {
  it('says of what they are a part', () => {
    expect(seen(formatCounts(189, 408, 'fr', 'appels'))).toBe('189 des 408_appels');
    expect(seen(formatCounts(3, 8, 'fr'))).toBe('3 sur_8');
    expect(seen(formatCounts(1, 1, 'fr', 'appels décrochés'))).toBe('1 sur 1_appel décroché');
    expect(seen(formatCounts(0, 1, 'fr', 'paires d’appels'))).toBe('0 sur 1_paire d’appels');
    expect(seen(formatCounts({ min: 100, max: 104 }, 408, 'fr', 'appels'))).toBe('100 à 104 des 408_appels');
    expect(formatCounts(3, 1500, 'en')).toBe('3 out of 1,500');
    expect(formatNumerator({ min: 7, max: 7 }, 'fr')).toBe('7');
  });
});
