import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import type { CallWeekSpec } from './CallWeekSpec.ts';
import { CallWeekSvg } from './CallWeekSvg.tsx';
import { layoutCallWeek } from './layoutCallWeek.ts';

/** The week of one organisation, a dot a call: one of many side by side. */
export function renderCallWeek(spec: CallWeekSpec): string {
  return renderSvg(createElement(CallWeekSvg, { layout: layoutCallWeek(spec), label: spec.label }));
}
