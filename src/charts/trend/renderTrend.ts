import { createElement } from 'react';
import type { Messages } from '../../present/messages.ts';
import { renderSvg } from '../renderSvg.ts';
import { describeTrend } from './describeTrend.ts';
import { layoutTrend } from './layoutTrend.ts';
import { TREND_SIZES } from './TrendLayout.ts';
import type { TrendSpec } from './TrendSpec.ts';
import { TrendSvg } from './TrendSvg.tsx';

/** Both drawings of a trend, one after the other: a container query shows the one that fits. */
export function renderTrend(spec: TrendSpec, messages: Messages, { embed = false } = {}): string {
  const label = describeTrend(spec, messages);
  const sizes = embed
    ? { wide: TREND_SIZES.embedWide, narrow: TREND_SIZES.embedNarrow }
    : { wide: TREND_SIZES.wide, narrow: TREND_SIZES.narrow };
  return (['wide', 'narrow'] as const)
    .map((className) =>
      renderSvg(createElement(TrendSvg, { layout: layoutTrend(spec, sizes[className], messages), className, label })),
    )
    .join('');
}
