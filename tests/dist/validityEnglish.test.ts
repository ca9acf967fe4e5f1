import { expect, it } from 'vitest';
import { findFaults } from './findFaults.ts';
import { readPages } from './readBuild.ts';

// A file of its own: the longest of these tests, halved, runs beside itself.
it('HTML is valid on every page in English', async () => {
  const english = readPages('test-dist').filter(({ address }) => address.includes('/en/'));
  expect(english.length).toBeGreaterThan(100);
  expect((await findFaults(english)).slice(0, 30)).toEqual([]);
});
