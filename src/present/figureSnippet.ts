import { escapeMarkup } from './escapeMarkup.ts';
import { markedTitle } from './markedTitle.ts';

interface Link {
  readonly href: string;
  readonly text: string;
}

/** A chart without a frame: a picture, its figures, where they come from. */
export interface FigureSnippet {
  readonly image: string;
  readonly alt: string;
  /** First row: heads of columns; the first cell of each other row heads it. A row of one cell says what is left out there. */
  readonly table: readonly (readonly string[])[];
  readonly caption: string;
  /** n, interval, campaign, days. */
  readonly base: string;
  /** Corrections and replies, each with its links. */
  readonly marks?: readonly { readonly text: string; readonly links: readonly Link[] }[];
  readonly source: Link;
  /** Where a table that shows its ends is whole. */
  readonly more?: Link;
  /** Said first where the data are invented. */
  readonly mark?: string;
}

/** Valid HTML that no style of ours must accompany: `<figure>`, `<img>`, `<table>`, `<figcaption>`. */
export function figureSnippet(figure: FigureSnippet): string {
  const { image, alt, table, caption, base, marks = [], source, more, mark } = figure;
  // A table has it as its caption.
  const isUntitled = table.length < 2;
  const said = [mark, isUntitled ? caption : undefined, base].filter((text) => text !== undefined).map(escapeMarkup);
  const noticed = marks.map(({ text, links }) => [escapeMarkup(text), ...links.map(linkCode)].join(' '));
  return [
    '<figure>',
    `  <img src="${escapeMarkup(image)}" alt="${escapeMarkup(markedTitle(alt, mark))}" width="1200" height="675" loading="lazy" style="max-width:100%;height:auto">`,
    ...tableLines(table, markedTitle(caption, mark)),
    `  <figcaption>${[said.join('. '), ...noticed, ...(more ? [linkCode(more)] : []), linkCode(source)].join(' ')}</figcaption>`,
    '</figure>',
    '',
  ].join('\n');
}

function linkCode({ href, text }: Link): string {
  return `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
}

function tableLines([head, ...rows]: readonly (readonly string[])[], caption: string): readonly string[] {
  if (!head || rows.length === 0) return [];
  const cells = (texts: readonly string[], open: (at: number) => string, close: (at: number) => string) =>
    texts.map((text, at) => open(at) + escapeMarkup(text) + close(at)).join('');
  return [
    '  <table>',
    `    <caption>${escapeMarkup(caption)}</caption>`,
    `    <thead><tr>${cells(
      head,
      () => '<th scope="col">',
      () => '</th>',
    )}</tr></thead>`,
    '    <tbody>',
    ...rows.map((row) =>
      row.length === 1
        ? `      <tr><td colspan="${head.length}">${escapeMarkup(row[0] ?? '')}</td></tr>`
        : `      <tr>${cells(
            row,
            (at) => (at === 0 ? '<th scope="row">' : '<td>'),
            (at) => (at === 0 ? '</th>' : '</td>'),
          )}</tr>`,
    ),
    '    </tbody>',
    '  </table>',
  ];
}
