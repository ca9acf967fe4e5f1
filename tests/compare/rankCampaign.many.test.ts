import { expect, it } from 'vitest';
import { publishedCampaign } from '../indicators/aCampaign.ts';
import { rank, ranking, share } from './rank.ts';

// By itself, because code that is counted through, as for mutation tests, is slow.
it('compares 300 organisations two by two', () => {
  const figures = Array.from({ length: 300 }, (_, i) => share(`o${i}`, 60 + ((i * 37) % 120), 200 + (i % 9)));
  const found = ranking(rank(publishedCampaign(figures)), 'pickup');
  expect(found.pairs).toHaveLength((300 * 299) / 2);
});
