import type { Result } from '../domain/result.ts';

/** Plain order of code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/**
 * The order of every file of results (CONTRACT §4): campaign, organisation, indicator; then dimension and category in
 * breakdowns. Two printed figures of one indicator differ by their base, their bound or their source: what follows keeps
 * their order independent of the order in which they were read.
 */
export function compareResults(a: Result, b: Result): number {
  return (
    compareText(a.campaign, b.campaign) ||
    compareText(a.organisation, b.organisation) ||
    compareText(a.indicator, b.indicator) ||
    compareText(a.cut?.dimension ?? '', b.cut?.dimension ?? '') ||
    compareText(a.cut?.category ?? '', b.cut?.category ?? '') ||
    compareText(a.base, b.base) ||
    compareText(printedIdentity(a), printedIdentity(b))
  );
}

function printedIdentity(result: Result): string {
  const figure = 'figure' in result ? result.figure : undefined;
  const value = 'value' in result ? result.value : '';
  const qualifier = 'qualifier' in result ? (result.qualifier ?? '') : '';
  return [qualifier, value, figure?.url, figure?.reference, figure?.title].join('\n');
}
