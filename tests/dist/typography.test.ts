import { describe, expect, it } from 'vitest';
import { readPages } from './readBuild.ts';
import { readHtml } from './readHtml.ts';

const INLINE = /^(a|abbr|b|bdi|cite|data|dfn|em|i|ins|mark|q|small|span|strong|sub|sup|time|tspan|u|var)$/;
const UNTOUCHED = /^(script|style|code|pre|kbd|samp|textarea)$/;
const READ_ALOUD = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a breaking space before a mark', /[^\s«][ \t\n]+(?:[;!?»%]|:(?=\s|$))/u],
  ['a breaking space after «', /«[ \t\n]/u],
  ['no space inside « »', /«[^\s]|[^\s]»/u],
  ['no space before a mark', /[\p{L}\p{N}»)](?:[;!?](?=\s|$)|%(?![\w%]))|[\p{L}»)]:(?=\s)/u],
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['three dots', /\.{3}/u],
  ['a hyphen for a minus sign', /(?:^|[\s(])-\d/u],
  ['a breaking space inside a number', /(?<![\d,])\d{1,3} \d{3}(?!\d)/u],
];

/** The runs of French text of a page: cut by blocks, not by inline tags, and without what is no prose. */
function readRuns(html: string): readonly string[] {
  const runs: string[] = [];
  let run = '';
  let stack: { readonly name: string; readonly isProse: boolean }[] = [];
  for (const token of readHtml(html)) {
    const isProse = stack.at(-1)?.isProse ?? true;
    if (token.kind === 'text') {
      run += isProse ? token.text : '\ufffc';
      continue;
    }
    if (!INLINE.test(token.name) && !UNTOUCHED.test(token.name)) {
      runs.push(run);
      run = '';
    }
    if (token.kind === 'close') {
      const last = stack.findLastIndex(({ name }) => name === token.name);
      if (last !== -1) stack = stack.slice(0, last);
      continue;
    }
    const { lang, ...attributes } = token.attributes;
    const isForeign = lang !== undefined && !/^fr\b/.test(lang);
    const isProseInside = isProse && !isForeign && !UNTOUCHED.test(token.name) && !('data-verbatim' in attributes);
    if (isProseInside) runs.push(...READ_ALOUD.flatMap((name) => attributes[name] ?? []));
    if (isProseInside && token.name === 'meta' && attributes['name'] === 'description')
      runs.push(attributes['content'] ?? '');
    if (!token.isVoid) stack.push({ name: token.name, isProse: isProseInside });
  }
  return [...runs, run].filter((text) => text.trim() !== '');
}

function findFaults(text: string): readonly string[] {
  const trimmed = text.trim();
  return FAULTS.filter(([, pattern]) => pattern.test(trimmed)).map(([name]) => `${name}: ${trimmed.slice(0, 160)}`);
}

describe('French typography', () => {
  const pages = readPages('test-dist');

  it('holds on every page', () => {
    const faults = new Map<string, string>();
    for (const { address, html } of pages) {
      for (const fault of readRuns(html).flatMap(findFaults)) faults.set(fault, address);
    }
    expect([...faults].slice(0, 30)).toEqual([]);
  });

  it.each([
    'Combien ?',
    'Attention : un',
    '45 %',
    '« mot »',
    'Combien?',
    '12%',
    '«mot»',
    "l'appel",
    'et...',
    'de -3 points',
    '1 532 appels',
  ])('would be seen failing on %s', (text) => {
    expect(readRuns(`<html lang="fr"><p>${text}</p></html>`).flatMap(findFaults)).not.toEqual([]);
  });

  it.each([
    'Combien\u202f?',
    'Attention\u00a0: un',
    '<data value="0.45">45</data>\u202f%',
    '\u00ab\u202fmot\u202f\u00bb',
    '<code>a ? b : c</code>',
    '<span lang="en">What?</span>',
    '10:30, https://example.org/?a=b',
    'Questions… 1\u202f532',
  ])('is right in %s', (text) => {
    expect(readRuns(`<html lang="fr"><p>${text}</p></html>`).flatMap(findFaults)).toEqual([]);
  });
});
