import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataFolder } from '../../src/domain/barometer.ts';
import { parse, PUBLISHED, SAMPLE, type Written } from './sampleFolder.ts';

/** Lines of each CSV file in another order, the header first; files in another order too. */
function shuffled(written: Written, keys: readonly number[]): Written {
  const order = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0, index }))
      .sort((a, b) => a.key - b.key || b.index - a.index)
      .map(({ item }) => item);
  const entries = Object.entries(written).map(([path, text]): [string, string] => {
    const [header = '', ...rows] = String(text).trimEnd().split('\n');
    return [path, path.endsWith('.csv') ? [header, ...order(rows), ''].join('\n') : String(text)];
  });
  return Object.fromEntries(order(entries));
}

/** Everything but line numbers and digests, which say where a thing was written; findings by what they say. */
function withoutPlaces(folder: DataFolder): unknown {
  const placed = new Set(['row', 'files', 'other', 'rows']);
  const plain = (value: unknown): string =>
    JSON.stringify(value, (key, part: unknown) => (placed.has(key) ? undefined : part));
  return { nouns: plain({ ...folder, issues: [] }), issues: folder.issues.map(plain).sort() };
}

/** A folder whose faults do not depend on which of two rows comes first. */
const FAULTY: Written = {
  ...SAMPLE,
  'campaigns/mars-2026/attempts.csv': String(SAMPLE['campaigns/mars-2026/attempts.csv'])
    .replace('no_answer', 'sonne')
    .replace('voicemail', 'répondeur')
    .replace(/,E01,/g, ',Anne,'),
};

describe('order of rows', () => {
  for (const [name, folder] of Object.entries({ calls: SAMPLE, published: PUBLISHED, faulty: FAULTY })) {
    it(`changes nothing in ${name}`, () => {
      const expected = withoutPlaces(parse(folder));
      fc.assert(
        fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 12 }), (keys) => {
          expect(withoutPlaces(parse(shuffled(folder, keys)))).toEqual(expected);
        }),
        { seed: 7, numRuns: 60 },
      );
    });
  }

  it('really is another order in the test', () => {
    expect(Object.keys(shuffled(SAMPLE, [3, 1, 2]))).not.toEqual(Object.keys(SAMPLE));
    const path = 'campaigns/mars-2026/attempts.csv';
    expect(shuffled(SAMPLE, [3, 1, 2])[path]).not.toBe(SAMPLE[path]);
  });
});
