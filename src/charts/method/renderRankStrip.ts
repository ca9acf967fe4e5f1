import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { layoutRankStrip } from './layoutRankStrip.ts';
import { RankStripSvg } from './RankStripSvg.tsx';

/** One row: from the best place that the data allow to the worst, among `of`. */
export function renderRankStrip(low: number, high: number, of: number): string {
  return renderSvg(createElement(RankStripSvg, { layout: layoutRankStrip(low, high, of) }));
}
