import { createElement } from 'react';
import type { Messages } from '../../present/messages.ts';
import { renderSvg } from '../renderSvg.ts';
import { describeTenHandsets } from './describeTenHandsets.ts';
import { HandsetsKey } from './HandsetsKey.tsx';
import { layoutTenHandsets } from './layoutTenHandsets.ts';
import { TenHandsetsSvg } from './TenHandsetsSvg.tsx';
import type { TenHandsetsSpec } from './TenHandsetsSpec.ts';

/** The row of ten receivers, 400 × 40. The exact share and its interval stand under it: `renderIntervalScale`. */
export function renderTenHandsets(spec: TenHandsetsSpec, messages: Messages): string {
  const label = describeTenHandsets(spec, messages);
  return renderSvg(createElement(TenHandsetsSvg, { layout: layoutTenHandsets(spec), label }));
}

/** What each filling means, as a list. `reachOnly`: where answers are not shown, solid means « quelqu’un a répondu ». */
export function renderHandsetsKey(
  { reachOnly, maxAttempts }: { readonly reachOnly: boolean; readonly maxAttempts: number },
  messages: Messages,
): string {
  const { good, reached, half, none } = messages.charts.handsetKey;
  const last = { state: 'none', text: none(maxAttempts) } as const;
  const items = reachOnly
    ? [{ state: 'good', text: reached } as const, last]
    : [{ state: 'good', text: good } as const, { state: 'half', text: half } as const, last];
  return renderSvg(createElement(HandsetsKey, { items }));
}
