import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallWeekSpec } from '../../src/charts/callWeek/CallWeekSpec.ts';
import { isSparseWeek } from '../../src/charts/callWeek/isSparseWeek.ts';
import { layoutCallWeek } from '../../src/charts/callWeek/layoutCallWeek.ts';
import { renderCallWeek } from '../../src/charts/callWeek/renderCallWeek.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { holdsTime } from '../../src/domain/holdsTime.ts';
import { weeks } from './sampleSpecs.ts';

const countDots = (path: string): number => path.split('M').length - 1;

describe('layoutCallWeek', () => {
  it('draws a dot a call, and none of the calls that are too few', () => {
    const { answered, unanswered, few } = layoutCallWeek(weeks.advised);
    expect(countDots(answered)).toBe(3 + 2 + 0 + 19 + 10 + 3 + 21 + 13);
    expect(countDots(answered) + countDots(unanswered)).toBe(16 + 15 + 16 + 22 + 10 + 32 + 37 + 19);
    expect(few.map(({ n }) => n)).toEqual([9]);
  });

  it('puts a box around the named moment, and only there', () => {
    const { box, rows, width } = layoutCallWeek(weeks.advised);
    if (!box) throw new Error('no box');
    const tuesday = rows[1]?.y ?? NaN;
    expect(box.y).toBeLessThan(tuesday - 10);
    expect(box.y + box.height).toBeGreaterThan(tuesday);
    expect(box.x + box.width).toBeLessThan(width);
    expect(layoutCallWeek(weeks.few).box).toBeUndefined();
  });

  it('keeps the sheet as narrow as a phone, and every dot inside its column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 10, max: 90 }), (slots, n) => {
        const cells = Array.from({ length: slots }, () => ({ kind: 'dots', n, k: n, named: false }) as const);
        const names = cells.map(() => 'x');
        const layout = layoutCallWeek({ ...weeks.few, slots: names, days: [], whole: { label: 'tous', cells } });
        expect(layout.width).toBeLessThanOrEqual(288);
        const xs = [...layout.answered.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
        layout.heads.forEach(({ x }, index) => {
          const next = layout.heads[index + 1]?.x ?? layout.width;
          const own = xs.slice(index * n, (index + 1) * n);
          expect(Math.min(...own)).toBeGreaterThanOrEqual(x);
          expect(Math.max(...own)).toBeLessThan(next);
        });
      }),
      { seed: 7 },
    );
  });

  it.each([32, 48, 49, 70])('says the %i calls of a whole day beside its dots where it is asked to', (n) => {
    const days = weeks.few.days.map((day) => ({ ...day, whole: { kind: 'dots', n, k: 12, named: false } as const }));
    const { counts, rows, answered, unanswered, width, rule } = layoutCallWeek(
      { ...weeks.few, days },
      { counted: true },
    );
    expect(counts.map(({ text }) => text)).toEqual(days.map(() => `12/${n}`));
    expect(counts.map(({ y }) => y)).toEqual(rows.slice(0, -1).map(({ y }) => y));
    const ofDays = [...(answered + unanswered).matchAll(/M([\d.]+) ([\d.]+)/g)].filter(([, , y]) => Number(y) < rule);
    expect(ofDays).toHaveLength(n * days.length);
    const right = Math.max(...ofDays.map(([, x]) => Number(x)));
    expect(right + 2).toBeLessThan(width - textWidth('12/49', 13));
  });

  it('says no calls of slots, and none where it is not asked to', () => {
    expect(layoutCallWeek(weeks.few).counts).toEqual([]);
    expect(layoutCallWeek(weeks.advised, { counted: true }).counts).toEqual([]);
  });

  it('breaks the name of a slot that is wider than its column', () => {
    const { heads } = layoutCallWeek({ ...weeks.advised, slots: ['12 h-14 h', 'midi', 'fin de journée'] });
    expect(heads.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['12 h-14 h'],
      ['midi'],
      ['fin de', 'journée'],
    ]);
  });

  it('takes the short names where columns are too narrow for the long ones, in any face', () => {
    const slots = ['8–10am', '10am–noon', 'noon–2pm', '2–4pm', '4–6pm'];
    const shortSlots = ['8–10', '10–12', '12–2', '2–4', '4–6pm'];
    const { heads } = layoutCallWeek({ ...weeks.few, slots, shortSlots });
    expect(heads.map(({ lines }) => lines.map(({ text }) => text).join('|'))).toEqual(shortSlots);
    const roomy = layoutCallWeek({ ...weeks.few, slots, shortSlots }, { sheet: 576 });
    expect(roomy.heads.map(({ lines }) => lines.map(({ text }) => text).join('|'))).toEqual(slots);
  });

  it('keeps the names of slots apart, and breaks after a dash those that have no shorter ones', () => {
    const slots = ['8 h-10 h 30', '10 h-12 h 30', '12 h-14 h 30', '14 h–16 h 30', '16 h-18 h 30'].map((name) =>
      name.replaceAll(' ', '\u00a0'),
    );
    const { heads, width } = layoutCallWeek({ ...weeks.few, slots });
    heads.forEach(({ x, lines }, index) => {
      const next = heads[index + 1]?.x ?? width;
      for (const { text } of lines) expect(x + textWidth(text, 13), text).toBeLessThan(next);
    });
    expect(heads[1]?.lines.map(({ text }) => text)).toEqual(['10\u00a0h-', '12\u00a0h\u00a030']);
  });

  it('draws whole days where most cells have too few calls, and the cells where half of them have enough', () => {
    const [dot, few] = [
      { kind: 'dots', n: 10, k: 4, named: false } as const,
      { kind: 'few', n: 8, named: false } as const,
    ];
    const day = (cells: CallWeekSpec['whole']['cells']) => ({ label: 'lun.', cells, whole: { ...dot, n: 42 } });
    const week = (...days: ReturnType<typeof day>[]) => ({ ...weeks.few, days });
    const one = week(day([few, few, dot, few, few]));
    expect(isSparseWeek(one)).toBe(true);
    const { few: hatched, answered, unanswered } = layoutCallWeek(one);
    // What is hatched is the slot of all days that has no call.
    expect(hatched.map(({ n }) => n)).toEqual([0]);
    expect(countDots(answered) + countDots(unanswered)).toBe(42 + 16 + 14 + 16 + 18);
    expect(isSparseWeek(week(day([few, few, dot, dot, dot])))).toBe(false);
    expect(isSparseWeek(week(day([few, few, dot, dot, dot]), day([few, few, few, dot, dot])))).toBe(false);
  });

  it('draws cells that are few where a test names one of the others', () => {
    const named = { kind: 'dots', n: 10, k: 10, named: true } as const;
    const few = { kind: 'few', n: 8, named: false } as const;
    const cells = [few, few, named, few, few];
    const days = [{ label: 'lun.', cells, whole: { kind: 'dots', n: 42, k: 12, named: false } as const }];
    expect(isSparseWeek({ ...weeks.few, days })).toBe(false);
    const all = { ...weeks.few.whole, cells: weeks.few.whole.cells.map((cell, i) => ({ ...cell, named: i === 2 })) };
    expect(isSparseWeek({ days, whole: all })).toBe(true);
  });

  it('refuses a row that lacks a cell', () => {
    const [monday] = weeks.few.days;
    if (!monday) throw new Error('no monday');
    const short = { ...monday, cells: monday.cells.slice(1) };
    expect(() => layoutCallWeek({ ...weeks.few, days: [short] })).toThrow('lun. has 4 cells for 5 slots');
  });

  it('is told as it is drawn', () => {
    expect(renderCallWeek(weeks.advised)).toContain(`aria-label="${weeks.advised.label}"`);
  });
});

describe('holdsTime', () => {
  it('takes a day for all its slots and a slot for all its days', () => {
    const cell = { weekday: 2, slot: 'matin' };
    expect(holdsTime({ weekday: 2 }, cell)).toBe(true);
    expect(holdsTime({ slot: 'matin' }, cell)).toBe(true);
    expect(holdsTime(cell, cell)).toBe(true);
    expect(holdsTime({ weekday: 2, slot: 'midi' }, cell)).toBe(false);
    expect(holdsTime({ weekday: 3 }, cell)).toBe(false);
  });
});
