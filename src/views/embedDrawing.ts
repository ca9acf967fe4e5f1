import type { CampaignId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { CallWeekSpec } from '../charts/callWeek/CallWeekSpec.ts';
import type { FunnelSpec } from '../charts/funnel/FunnelSpec.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import type { TrendSpec } from '../charts/trend/TrendSpec.ts';
import type { QuestionView } from './answersView.ts';
import type { FigureView } from './figureView.ts';
import type { Reprinted } from './measuredBy.ts';
import type { ScaleView } from './plot.ts';
import type { RankingRowView } from './rankingRowView.ts';
import type { TableView } from './tableView.ts';
import type { TenView } from './tenView.ts';
import type { WhenView } from './whenView.ts';

/** What is drawn, as the specs of `charts/`; each kind has one way to be drawn, as HTML, as SVG and as a picture. */
export type EmbedDrawing =
  | {
      readonly kind: 'figure';
      readonly label: string;
      readonly figure: FigureView;
      /** Point and interval on the scale; absent where counts alone are published. */
      readonly plot?: IntervalRowSpec;
      readonly scale: ScaleView;
      /** The ten handsets, of our own reach and result. */
      readonly ten?: TenView;
    }
  | { readonly kind: 'trend'; readonly spec: TrendSpec }
  | {
      readonly kind: 'ranking';
      readonly scale: ScaleView;
      /** Head of the column of figures. */
      readonly measure: string;
      /** Best first; where there are many, both ends only. */
      readonly rows: readonly RankingRowView[];
      /** How many stand between both ends, after the row at `cut`. */
      readonly leftOut: number;
      readonly cut: number;
      readonly unranked: number;
    }
  /** No `spec` where no rate is published: lengths would draw one. */
  | { readonly kind: 'funnel'; readonly spec?: FunnelSpec; readonly empty: string }
  | { readonly kind: 'answers'; readonly questions: readonly QuestionView[] }
  | { readonly kind: 'when-to-call'; readonly when: WhenView; readonly week: CallWeekSpec };

/** What each kind of chart says of itself. */
export interface EmbedContent {
  /** The finding, with the name of its subject: no full stop. */
  readonly title: string;
  /** What stands behind it, in one or two sentences. */
  readonly sentence: string;
  readonly drawing: EmbedDrawing;
  /** Beside every chart but a figure. Its links are absolute paths of the site. */
  readonly table?: TableView;
  /** « 189 des 408 appels », « n = 302 à 412 appels ». */
  readonly n: string;
  /** « intervalle à 95 % : 41,5 à 51,2 % », or the reason why there is none. */
  readonly interval: string;
  /** Who measured, and where we read it; absent: we did. */
  readonly reprinted?: Reprinted;
  /** The page of the site where this chart stands, without base and language. */
  readonly page: string;
  /** Everything that the chart shows, unrounded: what `data.csv` holds and the register digests. */
  readonly results: readonly Result[];
  /** Campaigns whose figures it shows: a trend has many. */
  readonly campaigns: readonly CampaignId[];
}
