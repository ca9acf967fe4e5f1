import { escapeMarkup } from './escapeMarkup.ts';
import { markedTitle } from './markedTitle.ts';

/** A chart without a frame: a picture, its figures, where they come from. */
export interface FigureSnippet {
  readonly image: string;
  readonly alt: string;
  /** First row: heads of columns; the first cell of each other row heads it. */
  readonly table: readonly (readonly string[])[];
  readonly caption: string;
  /** n, interval, campaign, days. */
  readonly base: string;
  readonly source: { readonly href: string; readonly text: string };
  /** Said first where the data are invented. */
  readonly mark?: string;
}

/** Valid HTML that no style of ours must accompany: `<figure>`, `<img>`, `<table>`, `<figcaption>`. */
export function figureSnippet({ image, alt, table, caption, base, source, mark }: FigureSnippet): string {
  const said = [mark, base].filter((text) => text !== undefined).map(escapeMarkup);
  return [
    '<figure>',
    `  <img src="${escapeMarkup(image)}" alt="${escapeMarkup(markedTitle(alt, mark))}" width="1200" height="675" loading="lazy">`,
    ...tableLines(table, markedTitle(caption, mark)),
    `  <figcaption>${said.join('. ')} <a href="${escapeMarkup(source.href)}">${escapeMarkup(source.text)}</a></figcaption>`,
    '</figure>',
    '',
  ].join('\n');
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
    ...rows.map(
      (row) =>
        `      <tr>${cells(
          row,
          (at) => (at === 0 ? '<th scope="row">' : '<td>'),
          (at) => (at === 0 ? '</th>' : '</td>'),
        )}</tr>`,
    ),
    '    </tbody>',
    '  </table>',
  ];
}
