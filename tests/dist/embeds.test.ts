import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { buildFolder, readPages, readText, type BuiltPage } from './readBuild.ts';
import { readElements } from './readHtml.ts';

const MOST_OVER_THE_WIRE = 30_000;
const MOST_SCRIPT = 2048;
/** oEmbed consumers read the beginning of a page. */
const HEAD = 2048;

const pages = readPages('test-dist');
const isEmbed = ({ address }: BuiltPage) => /^\/(demo\/)?(en\/)?embed\//.test(address);
const embeds = pages.filter((page) => isEmbed(page) && !page.html.includes('http-equiv="refresh"'));

function sizeOf(file: string): number {
  return brotliCompressSync(readFileSync(path.join(buildFolder('test-dist'), file))).length;
}

describe('embeds', () => {
  it('are there for all six charts, live and pinned, in both languages', () => {
    for (const chart of ['figure', 'trend', 'ranking', 'funnel', 'answers', 'when-to-call'])
      for (const root of ['/demo/', '/demo/en/'])
        for (const pinned of [true, false]) {
          const depth = (/^(figure|trend|ranking)$/.test(chart) ? 3 : 2) + (pinned ? 1 : 0);
          const found = embeds.filter(
            ({ address }) =>
              address.startsWith(`${root}embed/${chart}/`) &&
              address.slice(`${root}embed/`.length, -1).split('/').length === depth,
          );
          expect(found.length, `${root} ${chart} ${pinned ? 'pinned' : 'live'}`).toBeGreaterThan(0);
        }
  });

  it('read without a script: title, stamp, table but of a figure, source', () => {
    const faults = embeds.flatMap(({ address, html }) => {
      const parts = ['<h1', 'class="stamp"', '<figcaption', ...(address.includes('/figure/') ? [] : ['<table'])];
      return parts.filter((part) => !html.includes(part)).map((part) => `${address}: no ${part}`);
    });
    expect(faults).toEqual([]);
  });

  it(`take at most ${MOST_OVER_THE_WIRE} bytes over the wire, and load one script and one sheet of ours`, () => {
    const known = new Map<string, number>();
    const faults = embeds.flatMap(({ address, html }) => {
      const elements = readElements(html);
      const sheets = elements.filter(({ attributes }) => attributes['rel'] === 'stylesheet');
      const scripts = elements.filter(({ name }) => name === 'script');
      const loaded = [...sheets, ...scripts].map(({ attributes }) => attributes['href'] ?? attributes['src'] ?? '');
      const sizes = loaded.map((file) => {
        const size = known.get(file) ?? sizeOf(file.slice(1));
        known.set(file, size);
        return size;
      });
      // The best compression of every page takes minutes: 40 % of the long ones, which are all that could weigh too much.
      const own = html.length > 20_000 ? brotliCompressSync(html).length : html.length * 0.4;
      const total = sizes.reduce((sum, size) => sum + size, own);
      return scripts.length === 1 && sheets.length === 1 && total <= MOST_OVER_THE_WIRE ? [] : [`${address}: ${total}`];
    });
    expect(faults).toEqual([]);
  });

  it('have a data.csv and an oembed.json beside them', () => {
    const missing = embeds.flatMap(({ address }) =>
      ['data.csv', 'oembed.json']
        .map((file) => path.join(buildFolder('test-dist'), address, file))
        .filter((file) => !existsSync(file)),
    );
    expect(missing).toEqual([]);
  });

  it(`run one classic script of at most ${MOST_SCRIPT} bytes, which stores and asks for nothing`, () => {
    for (const script of ['embed.js', 'embed-host.js']) {
      expect(statSync(path.join(buildFolder('test-dist'), script)).size).toBeLessThanOrEqual(MOST_SCRIPT);
      const text = readText('test-dist', script);
      expect(text).not.toMatch(
        /localStorage|sessionStorage|cookie|indexedDB|fetch|XMLHttpRequest|sendBeacon|import|eval/,
      );
    }
  });
});

describe('oEmbed', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve({ folder: buildFolder('test-dist'), base: '/', port: 0 });
  });
  afterAll(async () => server.close());

  const offering = pages.filter(({ address }) =>
    /^\/demo\/(en\/)?(organismes\/[^/]+|classement|classement\/[^/]+|campagnes\/[^/]+)\/$/.test(address),
  );

  it('is offered by pages of organisations, rankings and campaigns of calls, at the beginning of their head', () => {
    const offered = offering.filter(({ html }) => html.slice(0, HEAD).includes('application/json+oembed'));
    expect(offered.length).toBeGreaterThan(40);
    // A campaign that only reprints figures has no ranking, and an organisation that was never called no chart.
    expect(offering.length - offered.length).toBeLessThan(offering.length / 10);
    expect(offering.filter((page) => page.html.includes('json+oembed') && !offered.includes(page))).toEqual([]);
  });

  it('says nothing but the specification, with a quotation before the frame', () => {
    for (const { address } of embeds) {
      const document = JSON.parse(readText('test-dist', `${address.slice(1)}oembed.json`)) as Record<string, unknown>;
      expect(document, address).toMatchObject({ version: '1.0', type: 'rich' });
      expect(document['width'], address).toBeTypeOf('number');
      expect(document['height'], address).toBeLessThanOrEqual(1000);
      const html = String(document['html']);
      expect(html, address).toMatch(/^<blockquote>.+<\/blockquote><iframe src="https?:[^"]+" title="[^"]+" /);
      if (address.startsWith('/demo/')) expect(html, address).toContain('DONNÉES FICTIVES');
    }
  });

  it.each([
    ['/demo/classement/', '/demo/embed/ranking/all/pickup/'],
    ['/demo/en/classement/', '/demo/en/embed/ranking/all/pickup/'],
    ['/demo/embed/ranking/all/pickup/', '/demo/embed/ranking/all/pickup/'],
  ])('of %s is read by a consumer that knows nothing of us', async (address, frame) => {
    const { oEmbed } = await unfurl(new URL(address, server.address).href);
    expect(oEmbed).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Décroché' });
    expect((oEmbed as { html: string }).html).toContain(`${frame}"`);
  });
});
