import { decodeEntities, encodeEntities } from './htmlEntities.ts';
import { OPAQUE } from './typographyRules.ts';

/** One piece of text of a run, entities decoded; `OPAQUE` stands for what must not change. */
export type Segment = string;
type Transform = (run: readonly Segment[]) => readonly Segment[];

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/* What is inside is no markup: it ends at its own closing tag. */
const RAW = new Set(['script', 'style', 'textarea']);
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'math']);
const READ_ALOUD = /(\s(?:aria-label|aria-description|title|alt|placeholder)\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
const SHARED =
  /\s(?:name|property)\s*=\s*["']?(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))["'\s>]/;
const CONTENT = /(\scontent\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  readonly name: string;
  readonly foreign: boolean;
  readonly verbatim: boolean;
}

/**
 * Walks a page and hands over its text run by run: a run is the text of one block, cut where an inline tag stands.
 * Everything else goes through byte for byte, and so does a piece that comes back as it was.
 */
export function htmlRuns(html: string, transform: Transform): string {
  const out: string[] = [];
  const open: Open[] = [];
  let run: { at: number; text: string }[] = [];

  const flush = (): void => {
    if (run.some((piece) => piece.text !== OPAQUE)) {
      const changed = transform(run.map((piece) => piece.text));
      run.forEach(({ at, text }, index) => {
        const next = changed[index] ?? text;
        if (text !== OPAQUE && next !== text) out[at] = encodeEntities(next);
      });
    }
    run = [];
  };
  const isOff = (): boolean => {
    const top = open.at(-1);
    return top !== undefined && (top.foreign || top.verbatim);
  };
  const text = (raw: string): void => {
    if (raw === '') return;
    if (!isOff()) run.push({ at: out.length, text: decodeEntities(raw) });
    else if (run.at(-1)?.text !== OPAQUE) run.push({ at: out.length, text: OPAQUE });
    out.push(raw);
  };

  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start < 0) break;
    const end = markupEnd(html, start);
    if (end === undefined) {
      text(html.slice(at, start + 1));
      at = start + 1;
      continue;
    }
    text(html.slice(at, start));
    const markup = html.slice(start, end);
    at = end;
    const [, slash = '', name = ''] = /^<(\/?)([a-zA-Z][^\s/>]*)/.exec(markup) ?? [];
    const tag = name.toLowerCase();
    if (tag === '') {
      out.push(markup);
      continue;
    }
    if (!INLINE.has(tag)) flush();
    if (slash) {
      const last = open.findLastIndex((element) => element.name === tag);
      if (last >= 0) open.length = last;
      out.push(markup);
      continue;
    }
    const element = describe(tag, markup, open.at(-1));
    out.push(element.foreign || element.verbatim ? markup : setAttributes(tag, markup, transform));
    if (RAW.has(tag)) {
      const close = html.slice(at).search(new RegExp(`</${tag}[\\s/>]`, 'i'));
      const stop = close < 0 ? html.length : at + close;
      out.push(html.slice(at, stop));
      at = stop;
    }
    if (!VOID.has(tag) && !markup.endsWith('/>')) open.push(element);
  }
  text(html.slice(at));
  flush();
  return out.join('');
}

function describe(name: string, markup: string, parent: Open | undefined): Open {
  const lang = /\slang\s*=\s*["']?([\w-]+)/.exec(markup)?.[1]?.toLowerCase();
  return {
    name,
    foreign: lang === undefined ? (parent?.foreign ?? false) : lang !== 'fr' && !lang.startsWith('fr-'),
    verbatim: (parent?.verbatim ?? false) || CODE.has(name) || /\sdata-verbatim(?=[\s=>/])/.test(markup),
  };
}

function setAttributes(tag: string, markup: string, transform: Transform): string {
  const set = (whole: string, before: string, double: string | undefined, single: string | undefined): string => {
    const value = decodeEntities(double ?? single ?? '');
    const [next = value] = transform([value]);
    return next === value ? whole : `${before}"${encodeEntities(next).replaceAll('"', '&quot;')}"`;
  };
  if (tag === 'meta') return SHARED.test(markup) ? markup.replace(CONTENT, set) : markup;
  return markup.replace(READ_ALOUD, set);
}

/** Where the tag, comment or declaration that starts here ends; undefined where `<` is a mere character. */
function markupEnd(html: string, start: number): number | undefined {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (!/[a-zA-Z/!?]/.test(html.charAt(start + 1))) return undefined;
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return undefined;
}
