import { linkTo } from '../domain/addresses.ts';
import type { Site } from '../domain/site.ts';
import { plural } from '../present/plural.ts';
import { tableFileWords } from '../present/words/tableFileWords.ts';
import type { LinkView } from './frameView.ts';

/** One table of figures in the forms that people open: where it stands in each. */
export interface TableAddresses {
  readonly csv: string;
  readonly excelCsv: string;
  readonly xlsx: string;
}

/**
 * Links to one table in each form, with its format and its number of rows.
 *
 * @param rows of the table, without its head
 */
export function tableFiles(site: Site, { csv, excelCsv, xlsx }: TableAddresses, rows: number): readonly LinkView[] {
  const words = tableFileWords[site.locale];
  const size = plural(rows, site.locale, ...words.rows);
  const link = (address: string, text: string) => ({ href: linkTo(site, address), text });
  return [link(csv, words.csv(size)), link(excelCsv, words.excelCsv(size)), link(xlsx, words.xlsx(size))];
}
