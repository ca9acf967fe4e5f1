import { createElement, type ComponentProps } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { CallWeekKey } from './CallWeekKey.tsx';
import type { CallWeekSpec } from './CallWeekSpec.ts';
import { CallWeekSvg } from './CallWeekSvg.tsx';
import { layoutCallWeek } from './layoutCallWeek.ts';

/** The week of one organisation, a dot a call: one of many side by side. */
export function renderCallWeek(spec: CallWeekSpec): string {
  return renderSvg(createElement(CallWeekSvg, { layout: layoutCallWeek(spec), label: spec.label }));
}

/** The key of the weeks, once a page. */
export function renderCallWeekKey(items: ComponentProps<typeof CallWeekKey>['items']): string {
  return renderSvg(createElement(CallWeekKey, { items }));
}
