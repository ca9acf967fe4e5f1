import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { layoutMiniRanking } from './layoutMiniRanking.ts';
import type { MiniRankingSpec } from './MiniRankingSpec.ts';
import { MiniRankingSvg } from './MiniRankingSvg.tsx';

/** A ranking as small as a stamp, as wide as its place. What it says stands beside it in words. */
export function renderMiniRanking(spec: MiniRankingSpec): string {
  return renderSvg(createElement(MiniRankingSvg, { layout: layoutMiniRanking(spec) }));
}
