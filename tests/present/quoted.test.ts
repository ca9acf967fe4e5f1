import { expect, it } from 'vitest';
import { quoted } from '../../src/present/quoted.ts';
import { quoteWords } from '../../src/present/words/quoteWords.ts';

it.each([
  ['fr', 'Rapport annuel', '« Rapport annuel »'],
  ['fr', '« Services clients … ? » (article)', '« “Services clients … ?” (article) »'],
  ['en', '« Services clients … ? » (article)', '“‘Services clients … ?’ (article)”'],
  ['en', 'Rapport', '“Rapport”'],
] as const)('%s: %s → %s', (locale, text, expected) => {
  expect(quoted(text, locale)).toBe(expected);
});

it('keeps one level of guillemets in a sentence that names its source', () => {
  const said = quoteWords.fr.published('Décroché', 'Orange', '72 %', '« Services » (article)');
  expect(said).toBe('Décroché, Orange : 72 %, d’après « “Services” (article) ».');
});
