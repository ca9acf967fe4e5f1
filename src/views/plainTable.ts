import type { TableView } from './tableView.ts';

/** A table as texts, the heads of its columns first. */
export function plainTable({ columns, rows }: TableView): readonly (readonly string[])[] {
  return [
    columns.map(({ text }) => text),
    ...rows.map((row) => row.map((cell) => (cell.kind === 'figure' ? cell.figure.text : cell.text))),
  ];
}
