import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFolder, listFiles, readPages } from './readBuild.ts';
import { readElements } from './readHtml.ts';

const MOST_FONTS = 40_000;
const MOST_PAGE = 100_000;
/** Gzipped, before an island is touched, and what a touch then asks for: React and Recharts. */
const MOST_SCRIPT = 8_000;
const MOST_ISLAND = 185_000;

/** As a host compresses on the fly: the best level takes many times longer and is for files made ahead. */
function compressedSize(bytes: Buffer | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function sizeOverTheWire(file: string): number {
  const bytes = readFileSync(path.join(buildFolder('test-dist'), file));
  return file.endsWith('.woff2') ? bytes.length : compressedSize(bytes);
}

const pages = readPages('test-dist').map((page) => ({ ...page, elements: readElements(page.html) }));

describe('weight', () => {
  it(`of all fonts is at most ${MOST_FONTS} bytes`, () => {
    const fonts = listFiles('test-dist').filter((file) => file.endsWith('.woff2') && !file.startsWith('demo/'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + sizeOverTheWire(file), 0)).toBeLessThanOrEqual(MOST_FONTS);
  });

  it(`of a page with all that it loads is at most ${MOST_PAGE} bytes over the wire`, () => {
    const size = remembering(sizeOverTheWire);
    const heavy = pages.flatMap(({ address, html, elements }) => {
      const loaded = elements.flatMap(({ name, attributes: { href = '', src = '', rel = '' } }) => {
        if (name === 'link') return /stylesheet|preload|icon/.test(rel) ? [href] : [];
        return name === 'script' || name === 'img' ? [src] : [];
      });
      const files = new Set(loaded.filter((address) => address.startsWith('/')).map((address) => address.slice(1)));
      const page = compressedSize(html);
      const total = [...files].reduce((sum, file) => sum + size(file), page);
      return total > MOST_PAGE ? [`${address}: ${total} bytes, ${page} of HTML`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it(`of the scripts that a page runs is at most ${MOST_SCRIPT} bytes, gzipped`, () => {
    const heavy = pages.flatMap(({ address, elements }) => {
      const scripts = runBy(elements);
      const total = scripts.reduce((sum, file) => sum + gzippedSize(file), 0);
      return total > MOST_SCRIPT ? [`${address}: ${total} bytes: ${scripts.join(', ')}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it(`of what the first touch of a chart asks for is at most ${MOST_ISLAND} bytes, gzipped, and no page asks for it`, () => {
    const island = listFiles('test-dist').filter((file) => /^assets\/mountTrendExplorer\.[^/]+\.js$/.test(file));
    expect(island).toHaveLength(1);
    const files = withImports(island);
    expect(files.reduce((sum, file) => sum + gzippedSize(file), 0)).toBeLessThanOrEqual(MOST_ISLAND);
    const eager = pages.filter(({ elements }) => runBy(elements).includes(island[0] ?? ''));
    expect(eager.map(({ address }) => address)).toEqual([]);
  });
});

const gzippedSize = remembering(
  (file: string) => gzipSync(readFileSync(path.join(buildFolder('test-dist'), file))).length,
);

/** The scripts of a page, with all that they import. */
function runBy(elements: ReturnType<typeof readElements>): readonly string[] {
  const scripts = elements.flatMap(({ name, attributes: { src = '' } }) =>
    name === 'script' && src.startsWith('/') ? [src.slice(1)] : [],
  );
  return [...new Set(scripts.flatMap(importsOf))];
}

const importsOf = remembering((script: string) => withImports([script]));

/** Thousands of pages load the same few files. */
function remembering<V>(compute: (file: string) => V): (file: string) => V {
  const known = new Map<string, V>();
  return (file) => {
    const value = known.get(file) ?? compute(file);
    known.set(file, value);
    return value;
  };
}

/** The same files and all that they import outright; what they import later stands in parentheses. */
function withImports(files: readonly string[]): readonly string[] {
  const found = new Set(files);
  for (const file of found) {
    const text = readFileSync(path.join(buildFolder('test-dist'), file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g))
      found.add(path.posix.join(path.posix.dirname(file), imported));
  }
  return [...found];
}
