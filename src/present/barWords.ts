import { MIN_N_RANK, MIN_N_RATE } from '../domain/method.ts';
import type { Messages } from './messages.ts';

/** What keeps a figure below a bar, of calls; with as many calls and more it is the effective n that misses it. */
export function barWords(
  kind: 'fragile' | 'counts_only',
  calls: number,
  { unranked, unrankedEffective }: Messages,
): string {
  const bar = kind === 'fragile' ? MIN_N_RANK : MIN_N_RATE;
  return calls >= bar ? unrankedEffective[kind] : unranked[kind];
}

/** « 100 appels », « un effectif efficace de 100 »: the bar that a figure of so many calls misses. */
export function missedBar(kind: 'fragile' | 'counts_only', calls: number, { bars }: Messages): string {
  const bar = kind === 'fragile' ? MIN_N_RANK : MIN_N_RATE;
  return calls >= bar ? bars.effective(bar) : bars.calls(bar);
}
