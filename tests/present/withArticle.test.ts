import { expect, it } from 'vitest';
import { withArticle, withArticleCapital } from '../../src/present/withArticle.ts';

it.each([
  ['Assurance maladie', 'l’Assurance maladie'],
  ['CAF', 'la CAF'],
  ['Caisse familiale de Valmont', 'la caisse familiale de Valmont'],
  ['Mutuelle du Phare', 'la mutuelle du Phare'],
  ['Pôle emploi', 'Pôle emploi'],
  ['Orange', 'Orange'],
])('%s → %s', (name, expected) => {
  expect(withArticle(name, 'fr')).toBe(expected);
});

it('opens a sentence with a capital', () => {
  expect(withArticleCapital('Assurance maladie', 'fr')).toBe('L’Assurance maladie');
  expect(withArticleCapital('Pôle emploi', 'fr')).toBe('Pôle emploi');
});

it.each([
  ['Assurance maladie', 'the Assurance maladie'],
  ['Caisse familiale de Valmont', 'the Caisse familiale de Valmont'],
  ['CAF', 'the CAF'],
  ['Orange', 'Orange'],
])('in English, %s → %s: a name keeps its capital', (name, expected) => {
  expect(withArticle(name, 'en')).toBe(expected);
  expect(withArticleCapital(name, 'en')).toBe(expected.replace(/^the/, 'The'));
});
