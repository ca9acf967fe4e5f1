import { expect, it } from 'vitest';
import { readPages } from './readBuild.ts';

const UNREAD = /<head[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<(\w+)[^>]*\slang="fr"[^>]*>[\s\S]*?<\/\1>|<[^>]*>/g;
const FRENCH_COLON = /[a-z]{3,}\s+:\s.{0,40}/u;

it('English has no space before a colon', () => {
  const faults = readPages('test-dist')
    .filter(({ address }) => /^\/(demo\/)?en\//.test(address))
    .flatMap(({ address, html }) =>
      FRENCH_COLON.exec(html.replaceAll(UNREAD, ''))?.map((text) => `${address} ${text}`),
    );
  expect(faults.filter((fault) => fault !== undefined).slice(0, 20)).toEqual([]);
});
