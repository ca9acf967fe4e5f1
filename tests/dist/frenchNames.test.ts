import { expect, it } from 'vitest';
import { readPages } from './readBuild.ts';

/** Names of means, as the data have them. */
const MEAN = /Moyenne des \p{L}+/u;
const UNREAD = /<head[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<[^>]*\slang="fr"[^>]*>[^<]*|<[^>]*>/g;

it('the French name of a mean is marked on every page in English', () => {
  const named = readPages('test-dist').filter(({ address, html }) => address.startsWith('/en/') && MEAN.test(html));
  expect(named.length).toBeGreaterThan(5);
  const unmarked = named.filter(({ html }) => MEAN.test(html.replaceAll(UNREAD, '\n')));
  expect(unmarked.map(({ address }) => address)).toEqual([]);
});
