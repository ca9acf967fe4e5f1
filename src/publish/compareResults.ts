import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Result } from '../domain/result.ts';

/**
 * The order of every file of results (CONTRACT §4): campaign, organisation, indicator; then dimension and category in
 * breakdowns. Two printed figures of one indicator differ by their base, their bound or their source: what follows keeps
 * their order independent of the order in which they were read.
 */
export function compareResults(a: Result, b: Result): number {
  return (
    codeUnitOrder(a.campaign, b.campaign) ||
    codeUnitOrder(a.organisation, b.organisation) ||
    codeUnitOrder(a.indicator, b.indicator) ||
    codeUnitOrder(a.cut?.dimension ?? '', b.cut?.dimension ?? '') ||
    codeUnitOrder(a.cut?.category ?? '', b.cut?.category ?? '') ||
    codeUnitOrder(a.base, b.base) ||
    codeUnitOrder(printedIdentity(a), printedIdentity(b))
  );
}

function printedIdentity(result: Result): string {
  const figure = 'figure' in result ? result.figure : undefined;
  const value = 'value' in result ? result.value : '';
  const qualifier = 'qualifier' in result ? (result.qualifier ?? '') : '';
  return [qualifier, value, figure?.url, figure?.reference, figure?.title].join('\n');
}
