import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptsSpec } from '../../src/charts/method/AttemptsSpec.ts';
import type { HundredSamplesSpec } from '../../src/charts/method/HundredSamplesSpec.ts';
import { ATTEMPTS_SIZES, layoutAttempts } from '../../src/charts/method/layoutAttempts.ts';
import { layoutHundredSamples, SAMPLES_SIZES } from '../../src/charts/method/layoutHundredSamples.ts';
import { layoutRankStrip } from '../../src/charts/method/layoutRankStrip.ts';
import { layoutTenWaits } from '../../src/charts/method/layoutTenWaits.ts';
import { renderAttempts } from '../../src/charts/method/renderAttempts.ts';
import { renderHundredSamples } from '../../src/charts/method/renderHundredSamples.ts';
import { renderRankStrip } from '../../src/charts/method/renderRankStrip.ts';
import { renderShareBar } from '../../src/charts/method/renderShareBar.ts';
import { renderTenWaits } from '../../src/charts/method/renderTenWaits.ts';
import type { TenWaitsSpec } from '../../src/charts/method/TenWaitsSpec.ts';
import { expectGolden } from './expectGolden.ts';

const attempts: AttemptsSpec = {
  attempts: [
    { made: 100, reached: 40, title: '1re tentative', detail: '40 sur 100', then: '60 rappellent' },
    { made: 60, reached: 20, title: '2e tentative', detail: '20 sur 60', then: '40 rappellent' },
    { made: 40, reached: 10, title: '3e tentative', detail: '10 sur 40', then: '30 renoncent' },
  ],
  label: 'Cent personnes, trois tentatives',
};
const samples: HundredSamplesSpec = {
  truth: 0.46,
  samples: Array.from({ length: 20 }, (_, index) => {
    const value = 0.46 + ((index % 7) - 3) / 60;
    return { value, low: value - 0.045, high: value + 0.045 };
  }),
  ticks: [0.3, 0.4, 0.5, 0.6].map((at) => ({ at, label: `${at * 100} %` })),
  truthTick: '46 %',
  truthLabel: 'Trait horizontal : la vraie part',
  missLabel: 'manquée',
  label: 'Vingt enquêtes simulées',
};
const waits: TenWaitsSpec = {
  waits: [
    { seconds: 60, end: 'human' },
    { seconds: 290, end: 'cut' },
    { seconds: 900, end: 'waiting' },
  ],
  maxSeconds: 900,
  ticks: [0, 300, 900].map((at) => ({ at, label: `${at / 60} min` })),
  key: [
    { end: 'human', text: 'quelqu’un répond' },
    { end: 'cut', text: 'coupé' },
    { end: 'waiting', text: 'attendait encore' },
  ],
  label: 'Trois attentes',
};

describe.each(
  Object.entries({
    'method-attempts': renderAttempts(attempts),
    'method-samples': renderHundredSamples(samples),
    'method-ranks': renderRankStrip(2, 6, 8),
    'method-share': renderShareBar(0.35),
    'method-waits': renderTenWaits(waits),
  }),
)('%s', (name, markup) => {
  it('is as it was', () => {
    expectGolden(name, markup);
  });
  it('carries no trace of React, no style, no number that is not one', () => {
    expect(markup).not.toMatch(/\sstyle=|data-react|className|\skey=|NaN|Infinity|undefined|<!--/);
  });
});

describe('layoutAttempts', () => {
  it('draws one dot a call, full where somebody answered, inside the drawing', () => {
    for (const size of Object.values(ATTEMPTS_SIZES)) {
      const { blocks, width, height } = layoutAttempts(attempts, size);
      expect(blocks.map(({ dots }) => dots.length)).toEqual([100, 60, 40]);
      expect(blocks.map(({ dots }) => dots.filter(({ reached }) => reached).length)).toEqual([40, 20, 10]);
      for (const { x, y } of blocks.flatMap(({ dots }) => dots)) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeLessThan(height);
      }
    }
  });
  it('refuses more callers than were left', () => {
    const [first] = attempts.attempts;
    if (!first) throw new Error('no attempt');
    const more = { ...attempts, attempts: [first, { ...first, made: 61 }] };
    expect(() => layoutAttempts(more, ATTEMPTS_SIZES.wide)).toThrow('60');
  });
});

describe('layoutHundredSamples', () => {
  it('tells hits from misses by the truth, all in the plot', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.35, max: 0.55, noNaN: true }), { minLength: 1, maxLength: 100 }),
        (values) => {
          const drawn = values.map((value) => ({ value, low: value - 0.04, high: value + 0.04 }));
          const layout = layoutHundredSamples({ ...samples, samples: drawn }, SAMPLES_SIZES.narrow);
          const holding = drawn.filter(({ low, high }) => low <= samples.truth && samples.truth <= high);
          expect(layout.hits).toHaveLength(holding.length);
          expect(layout.misses).toHaveLength(drawn.length - holding.length);
          for (const { x } of [...layout.hits, ...layout.misses]) {
            expect(x).toBeGreaterThan(layout.plot.left);
            expect(x).toBeLessThan(layout.plot.right);
          }
          for (const { top, bottom } of layout.hits) {
            expect(top).toBeLessThanOrEqual(layout.truth.y + 1e-9);
            expect(bottom).toBeGreaterThanOrEqual(layout.truth.y - 1e-9);
          }
        },
      ),
      { seed: 7 },
    );
  });
  it('never sets two words one over the other', () => {
    const missing = Array.from({ length: 100 }, () => ({ value: 0.55, low: 0.52, high: 0.58 }));
    const { missLabels } = layoutHundredSamples({ ...samples, samples: missing }, SAMPLES_SIZES.narrow);
    const xs = missLabels.map(({ x }) => x).sort((a, b) => a - b);
    expect(xs.length).toBeGreaterThan(0);
    xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeGreaterThan(40));
    const bothSides = missing.map((one, index) => (index === 50 ? { value: 0.4, low: 0.38, high: 0.42 } : one));
    const { missLabels: labels } = layoutHundredSamples({ ...samples, samples: bothSides }, SAMPLES_SIZES.narrow);
    expect(new Set(labels.map(({ y }) => Math.round(y))).size).toBe(2);
  });
  it('refuses an empty picture', () => {
    expect(() => layoutHundredSamples({ ...samples, samples: [] }, SAMPLES_SIZES.wide)).toThrow('samples');
    expect(() => layoutHundredSamples({ ...samples, ticks: [] }, SAMPLES_SIZES.wide)).toThrow('ticks');
  });
});

describe('layoutRankStrip', () => {
  it('puts each place in the middle of its part', () => {
    expect(layoutRankStrip(1, 4, 4)).toEqual({ from: 0.125, to: 0.875, ticks: [0.125, 0.375, 0.625, 0.875] });
  });
  it('refuses places that are none', () => {
    for (const [low, high] of [
      [0, 2],
      [3, 2],
      [1, 5],
    ] as const)
      expect(() => layoutRankStrip(low, high, 4)).toThrow('invalid ranks');
  });
});

describe('layoutTenWaits', () => {
  it('draws longer waits further, in the order given', () => {
    const { rows } = layoutTenWaits(waits);
    expect(rows.map(({ to }) => to)).toEqual([...rows.map(({ to }) => to)].sort((a, b) => a - b));
    expect(rows.map(({ y }) => y)).toEqual([...rows.map(({ y }) => y)].sort((a, b) => a - b));
  });
  it('refuses a wait outside the scale', () => {
    expect(() => layoutTenWaits({ ...waits, maxSeconds: 600 })).toThrow('600');
  });
});
