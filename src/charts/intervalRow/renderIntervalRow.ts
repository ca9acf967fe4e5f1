import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { AxisRowSvg } from './AxisRowSvg.tsx';
import { BeyondRowSvg } from './BeyondRowSvg.tsx';
import type { Domain, IntervalRowSpec, Tick } from './IntervalRowSpec.ts';
import { IntervalRowSvg } from './IntervalRowSvg.tsx';
import { IntervalScaleSvg } from './IntervalScaleSvg.tsx';
import { layoutIntervalRow, shareOf } from './layoutIntervalRow.ts';

/** One row of a ranking or of a table. `bleed`: pixels by which the scale's lines reach into the rows around (default 14). */
export function renderIntervalRow(spec: IntervalRowSpec, ticks: readonly Tick[], { bleed = 14 } = {}): string {
  const shares = ticks.map(({ at }) => shareOf(at, spec.domain));
  return renderSvg(createElement(IntervalRowSvg, { layout: layoutIntervalRow(spec), ticks: shares, bleed }));
}

/** The row of a value that is larger than its scale: an arrow, since a point would lie. */
export function renderBeyondRow(domain: Domain, ticks: readonly Tick[], { bleed = 14 } = {}): string {
  const shares = ticks.map(({ at }) => shareOf(at, domain));
  return renderSvg(createElement(BeyondRowSvg, { ticks: shares, bleed }));
}

/** The labels over such rows. `endsOnly`: a phone shows the first and the last. */
export function renderAxisRow(domain: Domain, ticks: readonly Tick[], { endsOnly = false } = {}): string {
  const placed = ticks.map(({ at, ...tick }) => ({ share: shareOf(at, domain), ...tick }));
  return renderSvg(createElement(AxisRowSvg, { ticks: placed, endsOnly }));
}

/** Point and interval under a row of ten handsets; shares from 0 to 1. */
export function renderIntervalScale(spec: Omit<IntervalRowSpec, 'domain'>): string {
  const layout = layoutIntervalRow({ ...spec, domain: { min: 0, max: 1 } });
  return renderSvg(createElement(IntervalScaleSvg, { layout }));
}
