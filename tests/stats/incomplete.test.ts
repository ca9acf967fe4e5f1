import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseStrata } from '../../src/stats/collapseStrata.ts';
import { cumulativeIncidence } from '../../src/stats/cumulativeIncidence.ts';
import { productLimit } from '../../src/stats/productLimit.ts';

const runs = { seed: 20260101, numRuns: 300 };

describe('collapseStrata', () => {
  const cells = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd'), n: fc.integer({ min: 0, max: 4 }) }), {
    maxLength: 12,
  });

  it('keeps every cell once, and leaves a small stratum only where all together are small', () => {
    fc.assert(
      fc.property(cells, (row) => {
        const strata = collapseStrata(row);
        expect(strata.flat().sort((x, y) => x - y)).toEqual(row.map((_, position) => position));
        const sizes = strata.map((positions) => positions.reduce((sum, at) => sum + (row[at]?.n ?? NaN), 0));
        if (sizes.length > 1) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
        for (const positions of strata) expect(positions).toEqual([...positions].sort((x, y) => x - y));
      }),
      runs,
    );
  });

  it('joins nothing that is large enough, and leaves a group only where the whole of it is small', () => {
    fc.assert(
      fc.property(cells, (row) => {
        const sizeOf = (group: string) => row.reduce((sum, cell) => sum + (cell.group === group ? cell.n : 0), 0);
        for (const positions of collapseStrata(row)) {
          const groups = new Set(positions.map((at) => row[at]?.group ?? ''));
          if (groups.size > 1) expect(Math.min(...[...groups].map(sizeOf))).toBeLessThan(2);
          if (positions.length > 1) expect(positions.some((at) => (row[at]?.n ?? NaN) < 2)).toBe(true);
        }
      }),
      runs,
    );
  });

  it.each([
    ['the next slot first', [5, 1, 4], [[0], [1, 2]]],
    ['the one before at the end', [5, 4, 1], [[0], [1, 2]]],
    ['as many as it takes', [0, 1, 0, 1, 3], [[0, 1, 2, 3], [4]]],
    ['a pair is enough', [2, 2], [[0], [1]]],
    ['and the last joins a pair of small ones', [1, 1, 1], [[0, 1, 2]]],
    ['nothing at all', [0, 0], [[0, 1]]],
    ['no cell', [], []],
  ])('takes %s', (_name, sizes, expected) => {
    expect(collapseStrata(sizes.map((n) => ({ group: 'a', n })))).toEqual(expected);
  });

  it('does not reach into another scenario while its own has a neighbour', () => {
    const cell = (group: string, n: number) => ({ group, n });
    expect(collapseStrata([cell('a', 9), cell('b', 1), cell('a', 1), cell('b', 9)])).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(collapseStrata([cell('a', 9), cell('b', 1), cell('c', 9)])).toEqual([[0], [1, 2]]);
    expect(collapseStrata([cell('a', 9), cell('a', 9), cell('b', 1)])).toEqual([[0], [1, 2]]);
  });
});

describe('productLimit', () => {
  const histories = fc.array(fc.record({ attempts: fc.integer({ min: 1, max: 4 }), reached: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  });

  it('is the incidence over attempts, those who stopped early censored', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const last = Math.max(...all.map(({ attempts }) => attempts));
        const attempts = Array.from({ length: last }, (_, a) => ({
          entered: all.filter((one) => one.attempts > a).length,
          reached: all.filter((one) => one.attempts === a + 1 && one.reached).length,
        }));
        const curve = cumulativeIncidence(
          all.map((one) => ({ time: one.attempts, end: one.reached ? 'event' : 'censored' })),
        );
        expect(productLimit(attempts).value).toBeCloseTo(curve.steps.at(-1)?.incidence ?? 0, 12);
      }),
      runs,
    );
  });

  it('is the plain share with its plain variance where nobody stopped early', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 30 }),
        (reached, never) => {
          const n = reached.reduce((sum, count) => sum + count, never);
          fc.pre(n > 0 && never > 0);
          let left = n;
          const attempts = reached.map((count) => {
            const entered = left;
            left -= count;
            return { entered, reached: count };
          });
          const { value, variance } = productLimit(attempts);
          const p = 1 - never / n;
          expect(value).toBeCloseTo(p, 12);
          expect(variance).toBeCloseTo((p * (1 - p)) / n, 14);
        },
      ),
      runs,
    );
  });

  it('is sure of itself where everybody was reached', () => {
    expect(
      productLimit([
        { entered: 9, reached: 4 },
        { entered: 5, reached: 5 },
      ]),
    ).toEqual({ value: 1, variance: 0 });
  });
});

it.each([
  ['collapseStrata', 'n; not >= 0: -1', () => collapseStrata([{ group: 'a', n: -1 }])],
  ['collapseStrata', 'n; not >= 0: NaN', () => collapseStrata([{ group: 'a', n: NaN }])],
  ['productLimit', 'attempts; not one or more: 0', () => productLimit([])],
  ['productLimit', 'entered; not > 0: 0', () => productLimit([{ entered: 0, reached: 0 }])],
  ['productLimit', 'reached; not in [0, 3]: 4', () => productLimit([{ entered: 3, reached: 4 }])],
  ['productLimit', 'reached; not in [0, 3]: -1', () => productLimit([{ entered: 3, reached: -1 }])],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
