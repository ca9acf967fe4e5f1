/** A piece of a page, as a browser would cut it. Our pages are checked by html-validate, so this need not mend any. */
export type Token =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly isVoid: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return NAMED[name ?? ''] ?? whole;
    },
  );
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** Cuts a page into tags and texts; what stands in a script or a style is one text. */
export function readHtml(html: string): readonly Token[] {
  const tokens: Token[] = [];
  const markup = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
  let at = 0;
  for (let found = markup.exec(html); found !== null; found = markup.exec(html)) {
    if (found.index > at) tokens.push({ kind: 'text', text: decode(html.slice(at, found.index)) });
    at = markup.lastIndex;
    const [, slash, tag, rest = ''] = found;
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (slash === '/') {
      tokens.push({ kind: 'close', name });
      continue;
    }
    tokens.push({
      kind: 'open',
      name,
      attributes: readAttributes(rest),
      isVoid: VOID.test(name) || rest.endsWith('/'),
    });
    if (name === 'script' || name === 'style') {
      const end = html.toLowerCase().indexOf(`</${name}`, at);
      tokens.push({ kind: 'text', text: html.slice(at, end) });
      markup.lastIndex = end;
      at = end;
    }
  }
  if (at < html.length) tokens.push({ kind: 'text', text: decode(html.slice(at)) });
  return tokens;
}

/** One element: its attributes, and the text of everything inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a page in order, those inside others too. */
export function readElements(html: string): readonly Element[] {
  const elements: { name: string; attributes: Readonly<Record<string, string>>; text: string }[] = [];
  let open: (typeof elements)[number][] = [];
  for (const token of readHtml(html)) {
    if (token.kind === 'text') for (const element of open) element.text += token.text;
    else if (token.kind === 'open') {
      const element = { name: token.name, attributes: token.attributes, text: '' };
      elements.push(element);
      if (!token.isVoid) open.push(element);
    } else {
      const last = open.findLastIndex(({ name }) => name === token.name);
      if (last !== -1) open = open.slice(0, last);
    }
  }
  return elements;
}
