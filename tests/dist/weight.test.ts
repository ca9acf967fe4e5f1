import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFolder, listFiles, readPages } from './readBuild.ts';
import { readElements } from './readHtml.ts';

const MOST_FONTS = 60_000;
const MOST_PAGE = 100_000;

/** As a host compresses on the fly: the best level takes many times longer and is for files made ahead. */
function compressedSize(bytes: Buffer | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function sizeOverTheWire(file: string): number {
  const bytes = readFileSync(path.join(buildFolder('test-dist'), file));
  return file.endsWith('.woff2') ? bytes.length : compressedSize(bytes);
}

describe('weight', () => {
  it(`of all fonts is at most ${MOST_FONTS} bytes`, () => {
    const fonts = listFiles('test-dist').filter((file) => file.endsWith('.woff2') && !file.startsWith('demo/'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + sizeOverTheWire(file), 0)).toBeLessThanOrEqual(MOST_FONTS);
  });

  it(`of a page with all that it loads is at most ${MOST_PAGE} bytes over the wire`, () => {
    const sizes = new Map<string, number>();
    const size = (file: string): number => {
      const known = sizes.get(file) ?? sizeOverTheWire(file);
      sizes.set(file, known);
      return known;
    };
    const heavy = readPages('test-dist').flatMap(({ address, html }) => {
      const loaded = readElements(html).flatMap(({ name, attributes: { href = '', src = '', rel = '' } }) => {
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
});
