import { expect, test } from 'vitest';
import { baseWithin } from '../../../src/share/embed/baseWithin.ts';

test.each([
  ['/', undefined, '/'],
  ['/sub/', undefined, '/'],
  ['/sub/', { kind: 'demonstration', base: '/sub/demo/' }, '/'],
  ['/sub/demo/', { kind: 'site', base: '/sub/' }, '/demo/'],
  ['/demo/', { kind: 'site', base: '/' }, '/demo/'],
] as const)('A site at %s beside %o stands at %s of what is built', (base, sibling, within) => {
  expect(baseWithin({ base, ...(sibling ? { sibling } : {}) })).toBe(within);
});
