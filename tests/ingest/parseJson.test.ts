import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/ingest/parseJson.ts';

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toMatchObject({ kind: 'value', value: JSON.parse(text) as unknown });
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '[', 'x', '\\', '0'),
        (value, at, put) => {
          const text = JSON.stringify(value);
          const position = at % (text.length + 1);
          const broken = text.slice(0, position) + put + text.slice(position + (put === '' ? 1 : 0));
          let readable = true;
          try {
            JSON.parse(broken);
          } catch {
            readable = false;
          }
          expect(parseJson(broken).kind).toBe(readable ? 'value' : 'error');
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });

  it('says on which line it stopped, and what it found there', () => {
    expect(parseJson('{\n  "a": 1\n  "b": 2\n}')).toEqual({ kind: 'error', line: 3, found: '"b": 2' });
    expect(parseJson('{\n  "a": tru\n}')).toEqual({ kind: 'error', line: 2, found: 'tru' });
    expect(parseJson('')).toEqual({ kind: 'error', line: 1, found: '' });
  });

  it('remembers lines and keys written twice', () => {
    const parsed = parseJson('{\n  "a": {\n    "b": [1,\n 2]\n  },\n  "a": 3\n}');
    if (parsed.kind !== 'value') throw new Error('unreadable');
    expect(Object.fromEntries(parsed.lines)).toMatchObject({ '': 1, a: 2, 'a.b': 3, 'a.b.1': 4 });
    expect(parsed.duplicates).toEqual(['a']);
  });
});
