import type { FigureView } from './figureView.ts';

/** A figure with its name, in a table of few columns. */
export interface FigureRowView {
  readonly label: string;
  readonly figure: FigureView;
  /** What the figure leaves out, or how it is made. */
  readonly note?: string;
}

/** Some figures of one organisation, one a row, each with its interval and its base. */
export interface FigureRowsView {
  readonly caption: string;
  readonly rows: readonly FigureRowView[];
}
