import type { FigureView } from './figureView.ts';

export type CellView =
  | { readonly kind: 'text'; readonly text: string; /** A share that weighs little. */ readonly indication?: true }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'figure'; readonly figure: FigureView };

/** A table beside a chart: the first column heads its rows. A row of one cell says what stands between two others. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly CellView[])[];
}

export const text = (value: string): CellView => ({ kind: 'text', text: value });
export const link = (value: string, href: string): CellView => ({ kind: 'link', text: value, href });
export const figure = (value: FigureView): CellView => ({ kind: 'figure', figure: value });
export const left = (value: string) => ({ text: value, align: 'left' }) as const;
export const right = (value: string) => ({ text: value, align: 'right' }) as const;
