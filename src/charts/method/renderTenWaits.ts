import { createElement } from 'react';
import { renderSvg } from '../renderSvg.ts';
import { layoutTenWaits } from './layoutTenWaits.ts';
import { TenWaitsKey } from './TenWaitsKey.tsx';
import type { TenWaitsSpec } from './TenWaitsSpec.ts';
import { TenWaitsSvg } from './TenWaitsSvg.tsx';

/** The waits, then what their ends mean. */
export function renderTenWaits(spec: TenWaitsSpec): string {
  return (
    renderSvg(createElement(TenWaitsKey, { entries: spec.key })) +
    renderSvg(createElement(TenWaitsSvg, { layout: layoutTenWaits(spec), label: spec.label }))
  );
}
