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
  expect(withArticle(name)).toBe(expected);
});

it('opens a sentence with a capital', () => {
  expect(withArticleCapital('Assurance maladie')).toBe('L’Assurance maladie');
  expect(withArticleCapital('Pôle emploi')).toBe('Pôle emploi');
});
