import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, listFiles, readPages, readText } from './readBuild.ts';

const folder = buildFolder('test-dist');

/** Width and height as a PNG states them, in its first 24 bytes. */
function sizeOf(file: string): string {
  const head = Buffer.alloc(24);
  const opened = openSync(path.join(folder, file), 'r');
  readSync(opened, head);
  closeSync(opened);
  return `${head.toString('latin1', 1, 4)} ${head.readUInt32BE(16)} × ${head.readUInt32BE(20)}`;
}

/** What a page tells those who show its address. */
function shared(html: string): Readonly<Record<string, string | undefined>> {
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[a-z:]+)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name = '', content]) => [name, content]));
}

describe('the card of a page', () => {
  const pages = readPages('test-dist').filter(({ address }) => !/\/embed\//.test(address));

  it('stands in every page, with its size, its words and a picture that was built', () => {
    const sizes = new Map<string, string>();
    for (const { address, html } of pages) {
      const tags = shared(html);
      const file = new URL(tags['og:image'] ?? '/none', 'http://127.0.0.1').pathname.slice(1);
      if (!sizes.has(file)) sizes.set(file, sizeOf(file));
      expect(sizes.get(file), `${address} ${file}`).toBe('PNG 1200 × 630');
      expect(tags['og:image:alt'], address).toMatch(/\S/);
      expect([tags['og:image:width'], tags['og:image:height'], tags['twitter:card']], address).toEqual([
        '1200',
        '630',
        'summary_large_image',
      ]);
    }
  });

  it('is its own where a page has a finding of its own', () => {
    const own = pages.filter(({ address }) => /^\/(demo\/)?(organismes|campagnes)\/[^/]+\/$/.test(address));
    const cards = own.map(({ html }) => shared(html)['og:image']);
    expect(own.length).toBeGreaterThan(20);
    expect(new Set(cards).size).toBe(own.length);
  });

  it('says what is fictional', () => {
    for (const { address, html } of pages.filter(({ isDemonstration }) => isDemonstration))
      expect(shared(html)['og:image:alt'], address).toMatch(/DONNÉES FICTIVES/);
  });
});

describe('the pictures of an embed', () => {
  const files = listFiles('test-dist').filter((file) => /(^|\/)embed\//.test(file));
  const SIZES = { 'image.png': '1200 × 675', 'image-carre.png': '1080 × 1080', 'image-portrait.png': '1080 × 1350' };

  it.each(Object.entries(SIZES))('have the size of their shape: %s', (name, size) => {
    const pictures = files.filter((file) => file.endsWith(`/${name}`));
    expect(pictures.length).toBeGreaterThan(20);
    for (const file of pictures) expect(sizeOf(file), file).toBe(`PNG ${size}`);
  });

  const live = files.filter((file) => {
    const [chart = '', ...rest] = file.replace(/^.*embed\//, '').split('/');
    const steps = ['figure', 'trend', 'ranking'].includes(chart) ? 3 : 2;
    return file.endsWith('/index.html') && rest.length === steps;
  });

  it('have beside them a code without a frame: picture, table and source, marked where the data are invented', () => {
    for (const page of live) {
      const file = page.replace('index.html', 'figure.txt');
      const code = readText('test-dist', file);
      expect(code, file).toMatch(/^<figure>\n {2}<img src="[^"]+image\.png" alt="[^"]{30,}"/);
      expect(code.includes('<table>'), file).toBe(!file.includes('embed/figure/'));
      expect(code, file).toMatch(/<figcaption>.{30,}<a href="[^"]+">[^<]+<\/a><\/figcaption>\n<\/figure>\n$/);
      const mark = /(DONNÉES FICTIVES|FICTITIOUS DATA)/;
      if (file.startsWith('demo/')) expect(code, file).toMatch(mark);
      else expect(code, file).not.toMatch(mark);
    }
  });

  it('stand beside every live chart, in both languages', () => {
    const built = new Set(files);
    expect(live.length).toBeGreaterThan(100);
    const wanted = live.flatMap((file) => Object.keys(SIZES).map((name) => file.replace('index.html', name)));
    expect(wanted.filter((file) => !built.has(file))).toEqual([]);
  });
});

describe('pictures', () => {
  it('weigh little: none more than 150 kB', () => {
    const heavy = listFiles('test-dist')
      .filter((file) => file.endsWith('.png') && statSync(path.join(folder, file)).size > 150_000)
      .filter((file) => !file.endsWith('apercu.png'));
    expect(heavy).toEqual([]);
  });
});
