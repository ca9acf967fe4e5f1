import { expect, it } from 'vitest';
import { publishedCampaign } from '../indicators/aCampaign.ts';
import { rank, ranking, share } from './rank.ts';

// By itself, because code that is counted through, as for mutation tests, is slow.
it('ranks 300 organisations in under two seconds of processor time', () => {
  const figures = Array.from({ length: 300 }, (_, i) => share(`o${i}`, 60 + ((i * 37) % 120), 200 + (i % 9)));
  // Time by the clock would fail on a machine that is busy with something else.
  const started = process.cpuUsage();
  const found = ranking(rank(publishedCampaign(figures)), 'pickup');
  const { user } = process.cpuUsage(started);
  expect(user / 1e6).toBeLessThan(2);
  expect(found.pairs).toHaveLength((300 * 299) / 2);
});
