import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REFERENCE_FUNCTIONS } from './referenceFunctions.ts';

const fixture = z.array(
  z.object({
    name: z.string(),
    inputs: z.looseObject({ fn: z.string() }),
    expected: z.json(),
    tolerance: z.number(),
  }),
);
const cases = fixture.parse(JSON.parse(readFileSync(new URL('../fixtures/refvalues.json', import.meta.url), 'utf8')));

function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(expected)) {
    const actuals = z.array(z.unknown()).parse(actual);
    expect(actuals).toHaveLength(expected.length);
    expected.forEach((item, i) => expectClose(actuals[i], item, tolerance));
  } else if (typeof expected === 'object' && expected !== null) {
    const actuals = z.looseObject({}).parse(actual);
    for (const [key, item] of Object.entries(expected)) {
      expectClose(actuals[key], item, tolerance);
    }
  } else {
    expect(actual).toBe(expected);
  }
}

describe('reference values of R, scipy and published tables', () => {
  it.each(cases)('$name', ({ inputs, expected, tolerance }) => {
    const ours = REFERENCE_FUNCTIONS[inputs.fn];
    expect(ours, `no function of ours stands for ${inputs.fn}`).toBeDefined();
    expectClose(ours?.(inputs), expected, tolerance);
  });

  it('are asked of no function that they do not name', () => {
    const named = new Set(cases.map(({ inputs }) => inputs.fn));
    expect(Object.keys(REFERENCE_FUNCTIONS).filter((fn) => !named.has(fn))).toEqual([]);
  });
});
