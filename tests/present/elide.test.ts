import { expect, it } from 'vitest';
import { elide } from '../../src/present/elide.ts';
import { mayIWriteWords } from '../../src/present/words/mayIWriteWords.ts';

it.each([
  ['Électricité de Saint-Orme', 'd’Électricité de Saint-Orme'],
  ['Eau / Eaux', 'd’Eau / Eaux'],
  ['Île-de-France Mobilités', 'd’Île-de-France Mobilités'],
  ['Yvelines', 'd’Yvelines'],
  ['Malaune', 'de Malaune'],
  ['Yoplait', 'de Yoplait'],
  ['Ouigo', 'de Ouigo'],
  ['la CAF', 'de la CAF'],
  ['l’Assurance maladie', 'de l’Assurance maladie'],
])('de + %s → %s', (name, expected) => {
  expect(elide('de', name)).toBe(expected);
});

it('elides « que » too', () => {
  expect(elide('que', 'Eaux de Malaune')).toBe('qu’Eaux de Malaune');
  expect(elide('que', 'Orange')).toBe('qu’Orange');
  expect(mayIWriteWords.fr.pageTitle('Orange')).toBe('Puis-je écrire qu’Orange … ?');
});
