import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/compare/rankingCandidate.ts';
import { selectComparable } from '../../src/compare/selectComparable.ts';
import { organisationIdSchema } from '../../src/domain/ids.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';

const id = (name: string) => organisationIdSchema.parse(name);
const own = (name: string) => {
  const found = OWN_INDICATORS.find((one) => one.id === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
/** « a on x » */
const candidates = (...all: string[]) =>
  all.map((one): Candidate => {
    const [organisation = '', base = ''] = one.split(' on ');
    return {
      kind: 'candidate',
      organisation: id(organisation),
      base,
      share: { value: 0.3, n: 100, kMin: 30, kMax: 30 },
    };
  });
const select = (
  all: readonly Candidate[],
  { indicator = own('pickup'), asked = {} }: { indicator?: Indicator; asked?: Readonly<Record<string, string>> } = {},
) => {
  const { kept, left } = selectComparable(
    indicator,
    all,
    new Map(Object.entries(asked).map(([name, set]) => [id(name), set])),
  );
  return [
    kept.map(({ organisation }) => organisation).join(' '),
    left.map((one) => `${one.organisation} ${one.reason}`),
  ];
};

describe('selectComparable', () => {
  it('keeps three of one base, in their order, and names first who stands on another', () => {
    expect(select(candidates('c on x', 'a on x', 'b on x'))).toEqual(['c a b', []]);
    expect(select(candidates('c on x', 'd on y', 'a on x', 'b on x'))).toEqual(['c a b', ['d other_base']]);
    expect(select(candidates('c on x', 'd on y', 'a on x'))).toEqual(['', ['d other_base', 'c too_few', 'a too_few']]);
    expect(select([])).toEqual(['', []]);
  });

  it('takes the most frequent base, the first by its name of two as frequent, in whatever order they come', () => {
    const three = (base: string, names: string) => names.split('').map((name) => `${name} on ${base}`);
    const left = (names: string) => names.split('').map((name) => `${name} other_base`);
    expect(select(candidates(...three('x', 'abc'), ...three('y', 'defg')))).toEqual(['d e f g', left('abc')]);
    expect(select(candidates(...three('y', 'abc'), ...three('x', 'def')))).toEqual(['d e f', left('abc')]);
    expect(select(candidates(...three('x', 'abc'), ...three('y', 'def')))).toEqual(['a b c', left('def')]);
  });

  it('keeps nobody where no end is better', () => {
    const all = candidates('a on x', 'b on x', 'c on x');
    const expected = ['', ['a no_direction', 'b no_direction', 'c no_direction']];
    expect(select(all, { indicator: { ...own('pickup'), better: 'none' } })).toEqual(expected);
    const { left } = selectComparable({ ...own('pickup'), better: 'none' }, all, new Map());
    expect(left[0]).toEqual({ kind: 'unranked', organisation: 'a', reason: 'no_direction' });
  });

  describe('of answers', () => {
    const indicator = own('acceptable');
    const all = candidates('a on x', 'b on x', 'c on x', 'd on x', 'e on x', 'f on x');

    it('keeps those asked what more than half were asked', () => {
      const asked = { a: 'q', b: 'q', c: 'r', d: 'q', e: 'q' };
      expect(select(all, { indicator, asked })).toEqual(['a b d e', ['c other_scenarios', 'f other_scenarios']]);
      // Of reach it does not matter.
      expect(select(all, { asked })).toEqual(['a b c d e f', []]);
    });

    it('keeps nobody where half were asked it, or no question is known', () => {
      const nobody = ['', 'abcdef'.split('').map((name) => `${name} other_scenarios`)];
      expect(select(all, { indicator, asked: { a: 'q', b: 'q', c: 'q', d: 'r', e: 'r', f: 's' } })).toEqual(nobody);
      expect(select(all, { indicator })).toEqual(nobody);
    });

    it('counts only those on the common base', () => {
      const others = candidates('a on x', 'b on x', 'c on x', 'd on y', 'e on y');
      const asked = { a: 'q', b: 'q', c: 'q', d: 'r', e: 'r' };
      expect(select(others, { indicator, asked })).toEqual(['a b c', ['d other_base', 'e other_base']]);
    });
  });
});
