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
