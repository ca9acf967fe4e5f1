import { createElement, type ComponentProps } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { CallWeekKey } from './CallWeekKey.tsx';
import type { CallWeekSpec } from './CallWeekSpec.ts';
import { CallWeekSvg } from './CallWeekSvg.tsx';
import { layoutCallWeek } from './layoutCallWeek.ts';

/** The week of one organisation, a dot a call: one of many side by side. Options are those of `layoutCallWeek`. */
export function renderCallWeek(spec: CallWeekSpec, options?: Parameters<typeof layoutCallWeek>[1]): string {
  return renderSvg(createElement(CallWeekSvg, { layout: layoutCallWeek(spec, options), label: spec.label }));
}

/** The key of the weeks, once a page. */
export function renderCallWeekKey(items: ComponentProps<typeof CallWeekKey>['items']): string {
  return renderSvg(createElement(CallWeekKey, { items }));
}
