import type { EmbedCodeView } from './embedCodeView.ts';
import type { LinkView } from './frameView.ts';
import type { TableView } from './tableView.ts';

/** What stands around a drawing, the same for every chart. */
export interface ChartFrameView {
  /** Anchor on the page. */
  readonly id: string;
  /** The finding, with its numbers. */
  readonly title: string;
  /** What is measured, unit, base, period, and the scale where it does not start at 0. */
  readonly sub: string;
  /** One or two sentences with the extremes and n, for those who do not see the drawing. */
  readonly summary: string;
  /** n, interval, campaign, protocol, version of the method. */
  readonly foot: string;
  readonly tools: readonly LinkView[];
  readonly citation: string;
  /** Where the chart may be shown elsewhere. */
  readonly embed?: EmbedCodeView;
  readonly table?: TableView;
}
