import type { Column, Columns } from '../domain/table.ts';
import type { PlainTable } from './formatCsv.ts';

/** A file as a dictionary describes it: its name and what its columns are read by. */
export interface DescribedFile {
  readonly file: string;
  readonly columns: Columns;
}

const HEADER = ['file', 'column', 'type', 'presence', 'codes', 'description_fr', 'description_en'] as const;

/** One row a column: what it holds and in which form, as the schemas say that read it. Nothing of it is typed by hand. */
export function dataDictionary(files: readonly DescribedFile[]): PlainTable {
  return {
    header: HEADER,
    records: files.flatMap(({ file, columns }) =>
      Object.entries(columns).map(([name, column]: [string, Column]) => [
        file,
        name,
        column.cell.type,
        column.presence,
        column.cell.codes?.join('|'),
        column.descriptionFr,
        column.descriptionEn,
      ]),
    ),
  };
}
