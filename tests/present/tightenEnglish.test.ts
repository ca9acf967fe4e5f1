import { describe, expect, it } from 'vitest';
import { tightenEnglish } from '../../src/present/tightenEnglish.ts';

describe('tightenEnglish', () => {
  it.each([
    ['189 of the 408 calls , 95% interval', '189 of the 408 calls, 95% interval'],
    ['read in “ <span lang="fr">Allô</span> ” .', 'read in “<span lang="fr">Allô</span>”.'],
    ['<a href="/x/">Method</a> , then', '<a href="/x/">Method</a>, then'],
  ])('%s', (loose, tight) => {
    expect(tightenEnglish(loose)).toBe(tight);
    expect(tightenEnglish(tight)).toBe(tight);
  });

  it('leaves alone what is no end of a clause, and what is no prose', () => {
    for (const html of ['from .5 to .7', '<p> , </p>', '<pre>a , b</pre>', '<code>“ x ”</code>', 'a <b>,5</b>'])
      expect(tightenEnglish(html)).toBe(html);
  });
});
