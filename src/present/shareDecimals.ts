import type { Result } from '../domain/result.ts';

/**
 * Decimals that a share deserves: those of the source where the value is what the source printed (« 72 % » stays « 72 % »,
 * « 83,9 % » stays), one where it was counted.
 */
export function shareDecimals(result: Result): number {
  if (result.kind !== 'published' && result.kind !== 'published_without_n') return 1;
  const { printed } = result.figure;
  return printed !== undefined && Math.abs(result.value * 100 - printed.value) < 1e-9 ? printed.decimals : 1;
}
