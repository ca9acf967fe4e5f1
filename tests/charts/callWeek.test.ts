import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutCallWeek } from '../../src/charts/callWeek/layoutCallWeek.ts';
import { renderCallWeek } from '../../src/charts/callWeek/renderCallWeek.ts';
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

  it('breaks the name of a slot that is wider than its column', () => {
    const { heads } = layoutCallWeek({ ...weeks.advised, slots: ['12 h-14 h', 'midi', 'fin de journée'] });
    expect(heads.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['12 h-14 h'],
      ['midi'],
      ['fin de', 'journée'],
    ]);
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
