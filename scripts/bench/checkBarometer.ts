import type { Barometer } from '../../src/domain/barometer.ts';
import type { Ranking } from '../../src/domain/ranking.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Trend } from '../../src/domain/trend.ts';
import { checkClaims } from './checkClaims.ts';
import { restrictDesign, type PlantedDesign } from './plantedDesign.ts';
import { FolderTally, type Count } from './tally.ts';
import { ROUNDING, truthsOf, type TruthOf } from './truthsOf.ts';

/** Holds everything that a barometer of planted calls says against the truth planted in them. */
export function checkBarometer(barometer: Barometer, design: PlantedDesign): readonly Count[] {
  const tally = new FolderTally(design);
  const truthOf = truthsOf(design);
  for (const result of barometer.results) {
    if (!design.onlyWaits || result.indicator.startsWith('wait_')) checkLevel(result, truthOf, tally);
  }
  if (design.onlyWaits) return tally.counts();
  checkParts(barometer, design, tally);
  for (const ranking of barometer.rankings) checkRanking(ranking, barometer, truthOf, tally);
  for (const trend of barometer.trends) checkTrend(trend, truthOf, tally);
  checkClaims(barometer, design, truthOf, tally);
  return tally.counts();
}

function checkLevel(result: Result, truthOf: TruthOf, tally: FolderTally): void {
  const interval = publishedInterval(result);
  const truth = truthOf(result.campaign, result.organisation, result.indicator);
  if (interval === undefined || truth === undefined) return;
  // A time that is never reached is easily said to be so: its own line, lest it lift the others.
  tally.add(`${Number.isFinite(truth) ? 'level' : 'never'} ${result.indicator}`, holds(interval, truth));
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Undefined where none is published. A time that is said to be never reached is infinite, like the truth then. */
function publishedInterval(result: Result): Interval | undefined {
  if (result.kind === 'measured' || result.kind === 'fragile') return result;
  if (result.kind !== 'level') return undefined;
  if (result.unit === 'seconds') return { low: result.low ?? Infinity, high: result.high ?? Infinity };
  return result.low === undefined || result.high === undefined ? undefined : { low: result.low, high: result.high };
}

function holds({ low, high }: Interval, truth: number): boolean {
  return low <= truth + ROUNDING && truth <= high + ROUNDING;
}

/** Figures of one question or of one band of hours. Weekdays and profiles are drawn by lot: their truth is the whole's. */
function checkParts({ breakdowns }: Barometer, design: PlantedDesign, tally: FolderTally): void {
  const known = new Map<string, TruthOf>();
  for (const result of breakdowns) {
    const interval = publishedInterval(result);
    if (interval === undefined || result.cut === undefined || !CHECKED_PARTS.has(result.indicator)) continue;
    const { dimension, category } = result.cut;
    const only = (ids: readonly { readonly id: string }[]) => ids.some(({ id }) => id === category);
    const key = only(design.scenarios) || only(design.slots) ? category : '';
    const truthOf = known.get(key) ?? truthsOf(restrictDesign(design, key));
    known.set(key, truthOf);
    const truth = truthOf(result.campaign, result.organisation, result.indicator);
    if (truth !== undefined) tally.add(`part ${result.indicator} ${dimension}`, holds(interval, truth));
  }
}

const CHECKED_PARTS: ReadonlySet<string> = new Set(['pickup', 'acceptable', 'resolved', 'pickup_first']);

function checkRanking(ranking: Ranking, { indicators }: Barometer, truthOf: TruthOf, tally: FolderTally): void {
  const { campaign, indicator, scope, ranked, pairs } = ranking;
  if (scope.kind !== 'all' || ranked.length === 0) return;
  const sign = indicators.find(({ id }) => id === indicator)?.better === 'lower' ? -1 : 1;
  const truth = (organisation: string) => truthOf(campaign, organisation, indicator);
  const known = ranked.flatMap((entry) => {
    const value = truth(entry.organisation);
    return value === undefined ? [] : [{ ...entry, gain: sign * value }];
  });
  if (known.length < ranked.length) return;
  const allHold = known.every(({ gain, rankLow, rankHigh }) => {
    const better = known.filter((other) => other.gain > gain + ROUNDING).length;
    const worse = known.filter((other) => other.gain < gain - ROUNDING).length;
    return rankLow <= 1 + better && known.length - worse <= rankHigh;
  });
  tally.add(`ranks ${indicator}`, allHold);
  let anyWrong = false;
  for (const { a, b, low, high, difference, established } of pairs) {
    const planted = (truth(a) ?? NaN) - (truth(b) ?? NaN);
    if (Number.isFinite(planted)) tally.add(`pair ${indicator}`, holds({ low, high }, planted));
    const agrees = Math.abs(planted) > ROUNDING && planted > 0 === difference > 0;
    if (established && !agrees) anyWrong = true;
  }
  tally.add(`false pair ${indicator}`, anyWrong);
}

function checkTrend({ organisation, indicator, segments }: Trend, truthOf: TruthOf, tally: FolderTally): void {
  for (const { points, verdict, latest } of segments) {
    const values = points.map(({ campaign }) => truthOf(campaign, organisation, indicator) ?? NaN);
    const first = values[0] ?? NaN;
    const last = values.at(-1) ?? NaN;
    const change = last - (values.at(-2) ?? NaN);
    if (latest !== undefined && Number.isFinite(change)) tally.add(`change ${indicator}`, holds(latest, change));
    if (verdict.kind === 'untestable') continue;
    const claims = verdict.kind !== 'not_established';
    const stands = values.every((value) => Math.abs(value - first) <= ROUNDING);
    const times = points.length === 2 ? '2' : '3+';
    if (stands) for (const about of [indicator, 'all']) tally.add(`false trend ${about} ${times}`, claims);
    else tally.add(`wrong way ${indicator}`, claims && last > first !== (verdict.kind === 'up'));
  }
}
