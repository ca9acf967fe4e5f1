import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/browser/find/answerOf.ts';
import { findSectors } from '../../../src/find/findSectors.ts';
import { index } from '../../find/finder.ts';

describe('answerOf', () => {
  it.each([
    ['fr', 'santé', '/sub/classement/sante/', 'Santé, tous les organismes', 'secteur'],
    ['en', 'santé', '/sub/en/classement/sante/', 'Health, all organisations', 'sector'],
    ['fr', 'internet', '/sub/classement/telecoms/', 'Télécoms, tous les organismes', 'secteur, « internet »'],
    ['en', 'internet', '/sub/en/classement/telecoms/', 'Telecoms, all organisations', 'sector, “internet”'],
  ] as const)('leads in %s from « %s » to %s', (locale, typed, href, text, detail) => {
    const [sector] = findSectors(index, typed);
    expect(sector && answerOf(sector, { index, base: '/sub/', locale })).toEqual({ href, text, detail });
  });
});
