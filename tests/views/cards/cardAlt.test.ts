import { expect, it } from 'vitest';
import { cardAlt } from '../../../src/views/cards/cardAlt.ts';
import type { CardView } from '../../../src/views/cards/CardView.ts';

it('is made of sentences: one mark at the end of each, a capital at its head', () => {
  const card = {
    headline: 'Qui décroche, et pour quelle réponse ?',
    sub: 'intervalle à 95 %.',
    foot: ['Chaque chiffre avec sa base', ''],
    fictional: true,
  } as unknown as CardView;
  expect(cardAlt(card, 'fr')).toBe(
    'DONNÉES FICTIVES. Qui décroche, et pour quelle réponse ? Intervalle à 95 %. Chaque chiffre avec sa base.',
  );
});
