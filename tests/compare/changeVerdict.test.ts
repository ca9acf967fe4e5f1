import { describe, expect, it } from 'vitest';
import { changeVerdict, type DatedShare } from '../../src/compare/changeVerdict.ts';
import type { Comparable, ComparableMean } from '../../src/compare/comparableShare.ts';
import { cochranArmitage } from '../../src/stats/cochranArmitage.ts';
import { meanTrend } from '../../src/stats/meanTrend.ts';
import { newcombePValueT } from '../../src/stats/newcombePValueT.ts';
import { twoSidedTail } from '../../src/stats/twoSidedTail.ts';

/** k of n; from kMin to kMax where the percentage was printed rounded. */
const share = (k: number, n = 200, [kMin, kMax] = [k, k]): Comparable => ({ value: k / n, n, kMin, kMax });
const mean = (value: number, standardError = 0.1, rest: Partial<ComparableMean> = {}): ComparableMean => ({
  value,
  n: 100,
  standardError,
  ...rest,
});
/** One figure a year, from 2020 on; or all in 2020. */
const yearly = (...figures: (Comparable | undefined)[]): DatedShare[] =>
  figures.map((one, i) => ({ years: 2020 + i, share: one }));
const atOnce = (...figures: Comparable[]): DatedShare[] => figures.map((one) => ({ years: 2020, share: one }));

const NO_INTERVAL = { kind: 'untestable', reason: 'no_interval' };
const ALL_EQUAL = { kind: 'untestable', reason: 'all_equal' };

const near = (value: number, digits = 12) => expect.closeTo(value, digits) as number;

describe('changeVerdict of shares', () => {
  it('asks an interval of the first and of the last, however many stand between', () => {
    expect(changeVerdict(yearly(share(60), undefined))).toEqual(NO_INTERVAL);
    expect(changeVerdict(yearly(undefined, share(60)))).toEqual(NO_INTERVAL);
    expect(changeVerdict(yearly(share(60), share(80), share(90), undefined))).toEqual(NO_INTERVAL);
    expect(changeVerdict(yearly(undefined, share(60), share(80), share(90)))).toEqual(NO_INTERVAL);
  });

  it('has nothing to test only where all are nobody, or all are everybody', () => {
    expect(changeVerdict(yearly(share(0), share(0), share(0)))).toEqual(ALL_EQUAL);
    expect(changeVerdict(yearly(share(200), share(200)))).toEqual(ALL_EQUAL);
    expect(changeVerdict(yearly(share(0), share(40)))).toMatchObject({ kind: 'up' });
    expect(changeVerdict(yearly(share(200), share(160)))).toMatchObject({ kind: 'down' });
    // « 0 % » and « 100 % », printed rounded, are not nobody and everybody.
    const none = share(0, 6000, [0, 29]);
    const all = share(6000, 6000, [5971, 6000]);
    expect(changeVerdict(yearly(none, none))).toEqual({ kind: 'not_established', p: 1 });
    expect(changeVerdict(yearly(all, all))).toEqual({ kind: 'not_established', p: 1 });
  });

  it('finds no trend among three of one date', () => {
    expect(changeVerdict(atOnce(share(20), share(60), share(180)))).toEqual({ kind: 'not_established', p: 1 });
  });

  it('is certain of nothing where the figures tilt neither way, whatever rounding hides', () => {
    const flat = yearly(share(100), share(100), share(100, 200, [60, 140]));
    expect(changeVerdict(flat)).toEqual({ kind: 'not_established', p: 1 });
  });

  it('takes the least of what rises and the most of what falls', () => {
    const n = 5000;
    const rounded = (k: number) => share(k, n, [k - 25, k + 25]);
    const scored = (...k: number[]) => cochranArmitage(k.map((one, score) => ({ k: one, n, score })))?.p;
    const rising = changeVerdict(yearly(rounded(2000), rounded(2100), rounded(2400)));
    expect(rising).toEqual({ kind: 'up', p: near(scored(2025, 2125, 2375) ?? NaN, 14), irregular: true });
    const falling = changeVerdict(yearly(rounded(2400), rounded(2200), rounded(2000)));
    expect(falling).toEqual({ kind: 'down', p: near(scored(2375, 2225, 2025) ?? NaN, 14), irregular: false });
  });

  it.each([
    [1, [1300, 1310, 1345]],
    [1, [300, 330, 345]],
    [-1, [1350, 1330, 1305]],
  ])('takes the worst of all counts that rounding allows, the variance with them: %j, %j', (_, observed) => {
    const n = 1500;
    const reach = 7;
    const verdict = changeVerdict(yearly(...observed.map((k) => share(k, n, [k - reach, k + reach]))));
    const allowed = (k: number) => Array.from({ length: 2 * reach + 1 }, (_, i) => k - reach + i);
    const [first = 0, second = 0, third = 0] = observed;
    const tried = allowed(first).flatMap((a) =>
      allowed(second).flatMap((b) =>
        allowed(third).map((c) => cochranArmitage([a, b, c].map((k, score) => ({ k, n, score })))?.p ?? 1),
      ),
    );
    expect(verdict).toHaveProperty('p', near(Math.max(...tried), 12));
  });

  it('goes by the fewest callers, of two as of three', () => {
    const of = (k: number, degreesOfFreedom: number): Comparable => ({ ...share(k), degreesOfFreedom });
    const two = changeVerdict(yearly(of(60, 9), of(90, 4)));
    expect(two).toMatchObject({ kind: 'up', p: newcombePValueT(90, 200, 60, 200, 4) });
    const three = changeVerdict(yearly(of(60, 9), of(75, 4), of(90, 6)));
    const z = cochranArmitage([60, 75, 90].map((k, score) => ({ k, n: 200, score })))?.z ?? NaN;
    expect(three).toHaveProperty('p', near(twoSidedTail(z, 4), 12));
  });
});

describe('changeVerdict of means', () => {
  it('compares two by the normal law', () => {
    const p = twoSidedTail(0.5 / Math.hypot(0.1, 0.2), Infinity);
    expect(changeVerdict(yearly(mean(3), mean(3.5, 0.2)))).toEqual({
      kind: 'up',
      p: near(p, 14),
      irregular: false,
    });
    expect(changeVerdict(yearly(mean(3.5, 0.2), mean(3)))).toMatchObject({ kind: 'down' });
    expect(changeVerdict(yearly(mean(3), mean(3)))).toEqual({ kind: 'not_established', p: 1 });
  });

  it('fits a weighted line through three, and says when they lie off it', () => {
    const line = (...means: ComparableMean[]) => meanTrend(means.map((one, score) => ({ ...one, score })));
    const straight = [mean(3), mean(3.2, 0.3), mean(3.5)];
    const z = line(...straight)?.z ?? NaN;
    expect(changeVerdict(yearly(...straight))).toEqual({
      kind: 'up',
      p: near(twoSidedTail(z, Infinity), 12),
      irregular: false,
    });
    expect(changeVerdict(yearly(mean(3), mean(4), mean(3.5)))).toMatchObject({ kind: 'up', irregular: true });
    expect(changeVerdict(yearly(mean(3.5), mean(2), mean(3)))).toMatchObject({ kind: 'down', irregular: true });
  });

  it('passes over a mean without an interval in between', () => {
    const without = changeVerdict(yearly(mean(3), undefined, mean(3.2), mean(3.6)));
    const points = [3, 3.2, 3.6].map((value, i) => ({ value, standardError: 0.1, score: [0, 2, 3][i] ?? NaN }));
    expect(without).toHaveProperty('p', near(twoSidedTail(meanTrend(points)?.z ?? NaN, Infinity), 12));
  });

  it('goes by the fewest callers', () => {
    const means = [3, 3.1, 3.3].map((value, i) => mean(value, 0.1, { degreesOfFreedom: [9, 3, 6][i] ?? NaN }));
    const z = meanTrend(means.map((one, score) => ({ ...one, score })))?.z ?? NaN;
    expect(changeVerdict(yearly(...means))).toEqual({
      kind: 'not_established',
      p: near(twoSidedTail(z, 3), 12),
    });
  });

  it('finds no trend among three of one date', () => {
    expect(changeVerdict(atOnce(mean(2), mean(3), mean(4)))).toEqual({ kind: 'not_established', p: 1 });
  });
});
