/** The table beside a chart, as plain data: the first cell of a row is its head. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}
