/** How a table is written down as text. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Written first: a spreadsheet takes a file without it for Windows-1252. */
  readonly mark: '' | '\uFEFF';
}

/** What programs read: comma, decimal point, UTF-8 without a mark. */
export const RFC_4180: CsvDialect = { separator: ',', decimal: '.', mark: '' };

/** What Excel opens by a double click on a French machine: semicolon, decimal comma, a mark that says UTF-8. */
export const FRENCH_EXCEL: CsvDialect = { separator: ';', decimal: ',', mark: '\uFEFF' };
