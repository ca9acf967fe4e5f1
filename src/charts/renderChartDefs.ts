import { createElement } from 'react';
import { ChartDefs } from './defs/ChartDefs.tsx';
import { renderSvg } from './renderSvg.ts';

/** What every page carries once, first in its body: `#handset`, `#wordmark` and the patterns. */
export function renderChartDefs({ wordmark = true } = {}): string {
  return renderSvg(createElement(ChartDefs, { wordmark }));
}
