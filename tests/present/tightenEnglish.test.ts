import { describe, expect, it } from 'vitest';
import { tightenEnglish } from '../../src/present/tightenEnglish.ts';
import { typesetHtml } from '../../src/present/typography.ts';

describe('tightenEnglish', () => {
  it.each([
    ['189 of the 408 calls , 95% interval', '189 of the 408 calls, 95% interval'],
    ['read in “ <span lang="fr">Allô</span> ” .', 'read in “<span lang="fr">Allô</span>”.'],
    ['<a href="/x/">Method</a> , then', '<a href="/x/">Method</a>, then'],
  ])('%s', (loose, tight) => {
    expect(tightenEnglish(loose)).toBe(tight);
    expect(tightenEnglish(tight)).toBe(tight);
  });

  it('leaves to French what stands in French: no space goes that its rules have set', () => {
    const page = typesetHtml(
      '<html lang="en"><p lang="fr">Oui : par <b>téléphone</b> ; le <i>moins</i> ; non ! “ Allô ”</p><p>Yes ; no</p></html>',
    );
    const tight = tightenEnglish(page);
    expect(tight).toContain('Oui\u00a0: par <b>téléphone</b>\u202f; le <i>moins</i>\u202f; non\u202f!');
    expect(tight).toContain('Yes; no');
    expect(tightenEnglish(tight)).toBe(tight);
  });

  it('leaves alone what is no end of a clause, and what is no prose', () => {
    for (const html of ['from .5 to .7', '<p> , </p>', '<pre>a , b</pre>', '<code>“ x ”</code>', 'a <b>,5</b>'])
      expect(tightenEnglish(html)).toBe(html);
  });
});
