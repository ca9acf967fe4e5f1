import { describe, expect, it } from 'vitest';
import { layoutCallDots } from '../../src/charts/callDots/layoutCallDots.ts';
import { layoutWaitCurve, WAIT_SIZES } from '../../src/charts/waitCurve/layoutWaitCurve.ts';
import { quickWaits, waits } from './sampleSpecs.ts';

const steps = (path: string) => [...path.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));

describe.each(Object.entries(WAIT_SIZES))('layoutWaitCurve, %s', (_name, size) => {
  const layout = layoutWaitCurve(waits, size);

  it('keeps the two curves apart by what is still waiting, at every point', () => {
    const { plot } = layout;
    const height = plot.bottom - plot.top;
    const [reached, ended] = [steps(layout.reachedLine), steps(layout.endedLine)];
    expect(reached.length).toBeGreaterThan(40);
    expect(reached.every((y, i) => i === 0 || y < (reached[i - 1] ?? 0))).toBe(true);
    expect(ended.every((y, i) => i === 0 || y > (ended[i - 1] ?? 0))).toBe(true);
    const last = waits.points.at(-1);
    const waiting = ((reached.at(-1) ?? 0) - (ended.at(-1) ?? 0)) / height;
    expect(waiting).toBeCloseTo(1 - (last?.reached ?? 0) - (last?.ended ?? 0), 2);
  });

  it('stands each mark on its share and its minute', () => {
    const { plot, marks, xTicks } = layout;
    const five = xTicks.find(({ minutes }) => minutes === 5);
    const mark = marks[2];
    expect(mark?.x).toBe(five?.x);
    expect((plot.bottom - (mark?.y ?? 0)) / (plot.bottom - plot.top)).toBeCloseTo(mark?.value ?? 0, 9);
    expect((mark?.top ?? 0) < (mark?.y ?? 0) && (mark?.y ?? 0) < (mark?.bottom ?? 0)).toBe(true);
  });

  it('tells what has become of all at the end, in the order of the drawing, inside it', () => {
    expect(layout.ends.map(({ outcome }) => outcome)).toEqual(['ended', 'waiting', 'reached']);
    expect(layout.ends.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(layout.ends.reduce((sum, { count }) => sum + count, 0)).toBe(waits.counts.attempts);
    const ys = layout.ends.map(({ y }) => y);
    expect(ys.every((y, i) => i === 0 || y - (ys[i - 1] ?? 0) >= 20)).toBe(true);
    expect(Math.max(...ys)).toBeLessThanOrEqual(size.height);
  });

  it('has no part « still waiting » where nobody does', () => {
    expect(layoutWaitCurve(quickWaits, size).ends.map(({ outcome }) => outcome)).toEqual(['ended', 'reached']);
  });

  it('refuses shares of more than all, and a curve without a line', () => {
    const [first = { seconds: 0, reached: 0, ended: 0 }] = waits.points;
    expect(() => layoutWaitCurve({ ...waits, points: [first] }, size)).toThrow('not >= 2 points: 1');
    const more = [first, { seconds: 15, reached: 0.7, ended: 0.4 }];
    expect(() => layoutWaitCurve({ ...waits, points: more }, size)).toThrow('at most 1');
  });
});

describe('layoutCallDots', () => {
  it('has a dot a call, answered ones first, ten a row', () => {
    const { answered, unanswered, height } = layoutCallDots({ n: 23, k: 7 });
    expect(answered.match(/h0/g)).toHaveLength(7);
    expect(unanswered.match(/h0/g)).toHaveLength(16);
    expect(height).toBe(15);
    expect(new Set((answered + unanswered).split('M').slice(1)).size).toBe(23);
  });

  it('refuses more answered calls than calls', () => {
    expect(() => layoutCallDots({ n: 3, k: 4 })).toThrow('4 of 3');
    expect(() => layoutCallDots({ n: 0, k: 0 })).toThrow('n >= 1');
  });
});
