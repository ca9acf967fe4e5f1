import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import type { TrendPiece } from '../../charts/trend/TrendSeries.ts';
import type { TrendPoint } from '../../charts/trend/TrendSpec.ts';

/** What is read of `trends/<sector>/<indicator>.json`. */
export interface TrendsDocument {
  readonly trends: readonly TrendEntry[];
}
export interface TrendEntry {
  readonly organisation: string;
  readonly name: string;
  readonly short_name?: string;
  readonly segments: readonly { readonly points: readonly PointEntry[] }[];
}
export interface PointEntry {
  readonly campaign: string;
  readonly mid_date: string;
  readonly base: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly numerator?: number | { readonly min: number; readonly max: number };
  readonly denominator?: number;
  readonly source?: { readonly printed?: { readonly decimals: number } };
}

/** The organisations of a sector that have a point beside this trend, by name. */
export function comparableEntries({ trends }: TrendsDocument, spec: TrendExplorerSpec): readonly TrendEntry[] {
  return trends
    .filter(
      (entry) =>
        entry.organisation !== spec.organisation.id &&
        !spec.apart.includes(entry.organisation) &&
        readPieces(entry, spec, true).length > 0,
    )
    .sort((a, b) => a.name.localeCompare(b.name, spec.locale));
}

/**
 * The points of a trend that stand in the campaigns of the one that is drawn. Where its own segments end they are not
 * joined either.
 *
 * @param sameBase true for another organisation: what is measured on another base does not compare
 */
export function readPieces(
  { segments }: TrendEntry,
  { campaigns, bases, trend }: TrendExplorerSpec,
  sameBase: boolean,
): readonly TrendPiece[] {
  const known = new Map(campaigns.map((campaign) => [campaign.id as string, campaign]));
  const pieces = segments.flatMap(({ points }) => {
    const bySegment = new Map<number, TrendPoint[]>();
    for (const point of points) {
      const campaign = known.get(point.campaign);
      const base = campaign && bases[campaign.segment];
      if (!campaign || point.value === undefined) continue;
      if (sameBase && (point.base !== base || base === 'unknown')) continue;
      const read = readPoint(point, point.value, campaign.period, trend.unit === 'percent');
      bySegment.set(campaign.segment, [...(bySegment.get(campaign.segment) ?? []), read]);
    }
    return [...bySegment].map(([segment, read]): TrendPiece => ({ segment, points: read }));
  });
  return pieces.sort((a, b) => ((a.points[0]?.date ?? '') < (b.points[0]?.date ?? '') ? -1 : 1));
}

function readPoint(
  { mid_date: date, low, high, numerator, denominator, source }: PointEntry,
  value: number,
  period: string,
  isShare: boolean,
): TrendPoint {
  const decimals = isShare ? source?.printed?.decimals : undefined;
  return {
    date,
    period,
    value,
    ...(decimals === undefined ? {} : { decimals }),
    ...(low === undefined || high === undefined ? {} : { interval: { low, high } }),
    ...(typeof numerator === 'number' ? { numerator } : {}),
    ...(denominator === undefined ? {} : { denominator }),
  };
}
