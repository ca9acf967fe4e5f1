import type { Citation } from './citation.ts';

/**
 * One entry for BibTeX and BibLaTeX, in UTF-8. `@misc` is what both know; braces keep capitals and names as they are.
 *
 * @see https://ctan.org/pkg/bibtex
 */
export function formatBibtex(citation: Citation): string {
  const { key, title, where, author, issued, url, note, locale } = citation;
  const fields = [
    ['author', `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(where)}}`],
    ['year', `{${issued.slice(0, 4)}}`],
    ['date', `{${issued}}`],
    ['note', `{${escapeTex(note)}}`],
    ['langid', `{${locale === 'fr' ? 'french' : 'english'}}`],
    // \url takes its argument as it is written.
    ['url', `{${url}}`],
  ] as const;
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = ${value},`);
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** What TeX would take for a command, written so that it prints. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
