import { describe, expect, it } from 'vitest';
import { type DayCount, unlikeDays } from '../../src/ingest/unlikeDays.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';

/** Weeks of five days from Monday 5 January 2026. */
function days(weeks: number, n: number, rate: (week: number, weekday: number) => number): readonly DayCount[] {
  return Array.from({ length: weeks * 5 }, (_, i) => {
    const week = Math.floor(i / 5);
    const weekday = (i % 5) + 1;
    const day = new Date(Date.UTC(2026, 0, 5 + 7 * week + weekday - 1)).toISOString().slice(0, 10);
    return { day, weekday, n, k: Math.round(n * rate(week, weekday)) };
  });
}

describe('unlikeDays', () => {
  it('finds the stretch in which nobody answers', () => {
    const strike = unlikeDays(days(5, 8, (week, weekday) => (week === 2 && weekday > 1 && weekday < 5 ? 0 : 0.5)));
    expect(strike).toMatchObject({ from: '2026-01-20', to: '2026-01-22', n: 24, k: 0, restN: 176, restK: 88 });
    expect(strike?.p).toBeLessThan(0.001);
  });

  it('finds an outage of weeks, too thin for weeks of their own, and its very days', () => {
    // Two calls a day for thirteen weeks; none of those of seventeen days is answered.
    const thin = days(13, 2, () => 0.5);
    const outage = thin.map((day, i) => (i >= 22 && i < 39 ? { ...day, k: 0 } : day));
    const found = unlikeDays(outage);
    expect(found).toMatchObject({ from: thin[22]?.day, to: thin[38]?.day, n: 34, k: 0, restN: 96, restK: 48 });
    expect(found?.p).toBeLessThan(0.001);
  });

  it('finds three weeks in which none of 26 calls was answered, among 120 in a quarter', () => {
    const thin = days(13, 2, () => 0.5).map((day, i) => (i % 6 === 5 ? { ...day, n: 1, k: 1 } : day));
    const outage = thin.map((day, i) => (i >= 28 && i < 42 ? { ...day, k: 0 } : day));
    // One of 24 organisations, in the first of three levels (checkDrift).
    expect(unlikeDays(outage)?.p).toBeLessThan(0.005 / 3 / 24);
    expect(unlikeDays(thin)?.p).toBe(1);
  });

  it('takes no weekday for an event: Mondays are always worse', () => {
    expect(unlikeDays(days(10, 100, (_, weekday) => (weekday === 1 ? 0.2 : 0.5)))?.p).toBeGreaterThan(0.9);
    const one = unlikeDays(days(10, 100, (week, weekday) => (weekday !== 1 ? 0.5 : week === 4 ? 0 : 0.3)));
    expect(one).toMatchObject({ from: '2026-02-02', to: '2026-02-02' });
    expect(one?.p).toBeLessThan(1e-6);
  });

  it('finds weeks unlike each other, which no stretch of days shows as well', () => {
    const uneven = unlikeDays(days(8, 20, (week) => (week % 2 === 0 ? 0.3 : 0.6)));
    expect(uneven).toMatchObject({ from: '2026-01-05', to: '2026-01-09', n: 100, k: 30 });
    const stretch = unlikeDays(days(8, 20, (week) => (week === 0 ? 0.3 : 0.5)));
    expect(uneven?.p).toBeLessThan(1e-5);
    expect(uneven?.p).toBeLessThan(stretch?.p ?? 0);
  });

  it('says nothing of equal days, of a single day and of days on which all or none answer', () => {
    expect(unlikeDays(days(5, 8, () => 0.5))?.p).toBe(1);
    expect(unlikeDays(days(5, 8, () => 0.5).slice(0, 1))).toBeUndefined();
    for (const rate of [0, 1]) expect(unlikeDays(days(5, 8, () => rate))?.p ?? 1).toBe(1);
  });

  it('rarely finds anything where chance alone is at work', () => {
    const random = mulberry32(18);
    const found = Array.from({ length: 300 }, () => {
      const drawn = days(5, 8, () => 0).map((day) => {
        const k = Array.from({ length: day.n }, () => random() < 0.4).filter(Boolean).length;
        return { ...day, k };
      });
      return unlikeDays(drawn)?.p ?? 1;
    });
    expect(found.filter((p) => p <= 0.05).length).toBeLessThanOrEqual(15);
  });
});
