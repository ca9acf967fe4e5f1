const ATTRIBUTES = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;
const INLINE = 'a|abbr|b|bdi|cite|code|data|em|i|small|span|strong|sub|sup|time|var';
/* Spaces of these are somebody's words, or count as they stand. */
const KEPT = String.raw`<(pre|script|style|textarea|button|summary)\b${ATTRIBUTES}>[\s\S]*?<\/\1\s*>|<(\w+)\b[^>]*\sdata-verbatim\b${ATTRIBUTES}>[\s\S]*?<\/\2\s*>`;

const OPENING = new RegExp(
  String.raw`${KEPT}|(\s*)(<a(?=[\s>])${ATTRIBUTES}>)((?:\s|<(?:${INLINE})(?=[\s>])${ATTRIBUTES}>)+)`,
  'g',
);
const CLOSING = new RegExp(String.raw`${KEPT}|((?:\s|<\/(?:${INLINE})>)+)<\/a>(\s*)`, 'g');
const STOP = new RegExp(String.raw`${KEPT}|\s((?:\s|<\/?(?:${INLINE})(?=[\s>])${ATTRIBUTES}>)*)([,.])(?=[\s<]|$)`, 'g');

/* Items of a list in a line: a comma of the style sheet follows each. */
const ITEM = new RegExp(String.raw`${KEPT}|\s+(<\/li>)`, 'g');

const SPACES_OF_TAGS = /\s+(?=<|$)|^\s+/g;
const INLINE_BEFORE = new RegExp(String.raw`(?:[^>(\s]|<\/?(?:${INLINE})(?:\s[^<]*)?>)$`);
const TEXT_AFTER = new RegExp(String.raw`^(?:<\/?(?:${INLINE})(?=[\s>])${ATTRIBUTES}>|[^<\s,.)])`);

/**
 * Lines of the source are broken inside a link, which leaves a space at its inner edge: underlined with it, and standing
 * before the comma that follows. Such a space goes outside, or goes where one stands already, at the edge of a block, and
 * before a comma, a full stop or a closing parenthesis. So does any other space before a comma, a full stop or
 * the end of an item, in both languages.
 *
 * @example tightenEdges('voir <a href="/x/"> ici </a>, puis') // 'voir <a href="/x/">ici</a>, puis'
 */
export function tightenEdges(html: string): string {
  return html
    .replace(OPENING, (whole, _kept, _said, before: string, link: string | undefined, inside: string, at: number) => {
      if (link === undefined || !/\s/.test(inside)) return whole;
      const needsSpace = before === '' && INLINE_BEFORE.test(html.slice(Math.max(0, at - 400), at));
      return `${needsSpace ? ' ' : before}${link}${inside.replace(SPACES_OF_TAGS, '')}`;
    })
    .replace(CLOSING, (whole, _kept, _said, inside: string | undefined, after: string, at: number, page: string) => {
      if (inside === undefined || !/\s/.test(inside)) return whole;
      const rest = page.slice(at + whole.length, at + whole.length + 400);
      const needsSpace = after === '' && TEXT_AFTER.test(rest);
      return `${inside.replace(/\s+/g, '')}</a>${needsSpace ? ' ' : after}`;
    })
    .replace(ITEM, (whole, _kept, _said, end?: string) => end ?? whole)
    .replace(STOP, (whole, _kept, _said, tags?: string, stop?: string) =>
      stop === undefined ? whole : `${(tags ?? '').replace(SPACES_OF_TAGS, '')}${stop}`,
    );
}
