import type { TestCount } from './countTests.ts';

/**
 * The last line of `npm test`, for whoever counts.
 *
 * @param counts one for each step
 * @example closingLine([{ passed: 3, failed: 1 }, { passed: 1, failed: 0 }]) // '4 passed, 1 failed'
 */
export function closingLine(counts: readonly TestCount[]): string {
  const sum = (of: keyof TestCount): number => counts.reduce((total, count) => total + count[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
