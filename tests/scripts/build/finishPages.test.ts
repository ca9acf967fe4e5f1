import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishPages } from '../../../scripts/build/finishPages.ts';
import { BEHAVIOURS } from '../../../src/browser/behaviours.ts';

let folder = '';
const write = (file: string, text: string): void => {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
};
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const page = (body: string): string =>
  `<head><link rel="stylesheet" href="/sub/assets/a.css"><link rel="stylesheet" href="/sub/assets/b.css"></head>${body}`;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'styles-'));
  write('assets/a.css', 'p{margin:0}.copy{color:red}.copied{color:blue}');
  write('assets/b.css', 'p::after{content:"$&"}.gone{top:0}');
  for (const chunk of [...BEHAVIOURS.map((behaviour) => behaviour.chunk), 'attachFinder', 'TouchIsland'])
    write(`assets/${chunk}.x.js`, '');
  write('assets/offerCopies.x.js', 'import{t as e}from"./shared.y.js";b.className=`copy`');
  write('assets/shared.y.js', 'const t="copied"');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a built page', () => {
  it('holds the styles that it uses, sheet after sheet, and asks for none', () => {
    write('index.html', page('<p>text</p>'));
    finishPages(folder, '/sub/');
    expect(read('index.html')).toBe('<head><style>p{margin:0}p::after{content:"$&"}</style></head><p>text</p>');
  });

  it('asks for its styles, in one file, where it would take a round trip more with them inside', () => {
    // Nothing in it is said twice: it is as long on the wire, in bytes.
    const digest = (place: number): Buffer => createHash('sha256').update(String(place)).digest();
    const long = (bytes: number): string =>
      Array.from({ length: bytes / 32 }, (_, place) => `<p>${digest(place).toString('base64')}`).join('');
    const many = Array.from({ length: 400 }, (_, place) => `.a${place}{color:#${digest(place).toString('hex', 0, 3)}}`);
    write('assets/a.css', many.join(''));
    const marked = `<p class="${many.map((_, place) => `a${place}`).join(' ')}">`;
    write('short/index.html', page(marked));
    write('full/index.html', page(marked + long(13_000)));
    write('full/as/index.html', page(marked + long(13_000)));
    write('longer/index.html', page(marked + long(20_000)));
    finishPages(folder, '/sub/');
    expect(read('short/index.html')).toContain('<style>.a0{');
    expect(read('longer/index.html')).toContain('<style>.a0{');
    const sheet = /<head><link rel="stylesheet" href="\/sub\/(assets\/styles\.[\w-]{8}\.css)"><\/head>/;
    const [, file = ''] = sheet.exec(read('full/index.html')) ?? [];
    expect(read(file)).toBe(`${many.join('')}p::after{content:"$&"}`);
    expect(read('full/as/index.html')).toContain(file);
  });

  it('holds those of what its scripts may add, with all that they import', () => {
    write('deep/index.html', page('<ul data-copy="Copier">'));
    finishPages(folder, '/sub/');
    expect(read('deep/index.html')).toContain('<style>.copy{color:red}.copied{color:blue}</style>');
  });

  it('holds those of the pages whose pieces its script copies', () => {
    write('assets/a.css', '.side{top:0}.other{top:1px}');
    write('comparer/index.html', page('<form data-pages="/sub/comparer/">'));
    write('comparer/caf/index.html', page('<table class="side">'));
    finishPages(folder, '/sub/');
    expect(read('comparer/index.html')).toContain('<style>.side{top:0}</style>');
  });

  it('is left as it is where it is an embed, whose bytes are registered', () => {
    write('en/embed/ranking/index.html', page('<p>'));
    finishPages(folder, '/sub/');
    expect(read('en/embed/ranking/index.html')).toBe(page('<p>'));
  });

  it('runs its script by itself', () => {
    write('index.html', '<p>text</p><script type="module" src="/sub/assets/Page.js"></script>');
    write('embed/ranking/index.html', '<script type="module" src="/sub/embed.js"></script>');
    finishPages(folder, '/sub/');
    expect(read('index.html')).toBe('<p>text</p><script async type="module" src="/sub/assets/Page.js"></script>');
    expect(read('embed/ranking/index.html')).not.toContain('async');
  });

  it('is refused where the script of a behaviour has another name than the table says', () => {
    rmSync(path.join(folder, 'assets/filterCalls.x.js'));
    expect(() => finishPages(folder, '/sub/')).toThrow(/filterCalls.*call-filters/);
  });
});
