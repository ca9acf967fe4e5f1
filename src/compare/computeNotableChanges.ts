import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { ALPHA } from '../domain/method.ts';
import type { NotableChange, NotableChanges } from '../domain/notableChanges.ts';
import { HEADLINE_INDICATOR_IDS } from '../domain/ownIndicators.ts';
import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts';
import { stepChange } from './stepChange.ts';
import type { TrendLine } from './trendLines.ts';

/**
 * « Évolutions notables » of each campaign (METHOD 3.6): Benjamini and Hochberg's procedure over the changes of the
 * headline figures of all its organisations, each since the point before on its line.
 *
 * @param campaigns in the order to be returned
 * @returns none for a campaign in which no change could be tested
 */
export function computeNotableChanges(campaigns: readonly Campaign[], lines: readonly TrendLine[]): NotableChanges[] {
  const changes = Map.groupBy(lines.flatMap(changesOf), ({ campaign }) => campaign);
  return campaigns.flatMap(({ id }) => {
    const tested = changes.get(id)?.map(({ change }) => change);
    return tested === undefined ? [] : [{ campaign: id, tested: tested.length, changes: notable(tested) }];
  });
}

type TestedChange = Omit<NotableChange, 'direction' | 'adjustedP'>;

function changesOf({ organisation, indicator, segments }: TrendLine) {
  if (!HEADLINE_INDICATOR_IDS.some((id) => id === indicator)) return [];
  return segments.flatMap(({ base, points }) =>
    points.flatMap((point, i) => {
      const before = points[i - 1];
      const comparison = stepChange(base, before, point);
      if (before === undefined || comparison === undefined) return [];
      const change: TestedChange = { organisation, indicator, previous: before.campaign.id, ...comparison };
      return [{ campaign: point.campaign.id, change }];
    }),
  );
}

/** ALPHA is here the share of the list that may be false. */
function notable(tested: readonly TestedChange[]): NotableChange[] {
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  return tested
    .flatMap((change, i): NotableChange[] => {
      const adjustedP = adjusted[i] ?? 1;
      if (!(adjustedP <= ALPHA)) return [];
      return [{ ...change, direction: change.difference > 0 ? 'up' : 'down', adjustedP }];
    })
    .sort(
      (a, b) => a.p - b.p || codeUnitOrder(a.organisation, b.organisation) || codeUnitOrder(a.indicator, b.indicator),
    );
}
