import { fisherExact } from '../stats/fisherExact.ts';
import { heterogeneityChiSquare } from '../stats/heterogeneityChiSquare.ts';

/** Calls of one day of fieldwork: n made, k answered. */
export interface DayCount {
  readonly day: string;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  readonly n: number;
  readonly k: number;
}

/** The stretch that is least like the rest, and the chance of one as unlike among equal days. */
export interface UnlikeDays {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly k: number;
  readonly restN: number;
  readonly restK: number;
  readonly p: number;
}

/** A strike or an outage lasts up to so many days of fieldwork; what lasts longer shows in weeks. */
const LONGEST_STRETCH = 5;
const FEWEST_CALLS = 5;
/** Expected answers, and expected failures, that χ² needs in each week. */
const FEWEST_EXPECTED = 5;
/** Windows that even the normal law does not find unlikely need no exact test. */
const PROMISING_Z = 2;

/** A stretch no less likely than this among its own weekdays is like them. */
const SAME_WEEKDAYS_P = 0.01;

interface Counts {
  readonly n: number;
  readonly k: number;
}

/**
 * Looks for days on which fewer calls were answered, in two ways: every stretch of one to five days against the rest (exact
 * test of Fisher, times the number of stretches), and all weeks against each other (χ²). The likelier of the two findings is
 * doubled in p, since there are two.
 *
 * A stretch must differ from the same weekdays of other weeks too, where there are any: Mondays are always worse.
 *
 * @param days in order, n > 0
 * @returns undefined where there is nothing to compare
 */
export function unlikeDays(days: readonly DayCount[]): UnlikeDays | undefined {
  const found = [worstStretch(days), worstWeek(days)].filter((one) => one !== undefined);
  const [best] = found.toSorted((a, b) => a.p - b.p);
  return best && { ...best, p: Math.min(1, best.p * found.length) };
}

function worstStretch(days: readonly DayCount[]): UnlikeDays | undefined {
  const total = sum(days);
  let stretches = 0;
  let worst: UnlikeDays | undefined;
  for (let start = 0; start < days.length; start++) {
    for (let length = 1; length <= LONGEST_STRETCH && start + length <= days.length; length++) {
      const stretch = days.slice(start, start + length);
      const own = sum(stretch);
      const rest = minus(total, own);
      if (own.n < FEWEST_CALLS || own.n > rest.n) continue;
      stretches += 1;
      if (!(zOf(own, rest) > PROMISING_Z)) continue;
      const weekdays = new Set(stretch.map(({ weekday }) => weekday));
      const alike = minus(sum(days.filter(({ weekday }) => weekdays.has(weekday))), own);
      if (alike.n >= FEWEST_CALLS && chanceOf(own, alike) > SAME_WEEKDAYS_P) continue;
      const p = chanceOf(own, rest);
      if (!worst || p < worst.p) worst = unlike(stretch, rest, p);
    }
  }
  if (stretches === 0) return undefined;
  return worst ? { ...worst, p: Math.min(1, worst.p * stretches) } : unlike(days.slice(0, 1), total, 1);
}

function worstWeek(days: readonly DayCount[]): UnlikeDays | undefined {
  const total = sum(days);
  const weeks = joinSmall([...Map.groupBy(days, mondayOf).values()], total);
  const [worst] = weeks.toSorted((a, b) => shareOf(a) - shareOf(b));
  const test = weeks.length > 1 ? heterogeneityChiSquare(weeks.map(sum)) : undefined;
  return worst && test && unlike(worst, minus(total, sum(worst)), test.p);
}

/** Weeks in which too few answers or failures are expected take in the next one; the last one goes to the one before. */
function joinSmall(weeks: readonly (readonly DayCount[])[], total: Counts): (readonly DayCount[])[] {
  const share = total.k / total.n;
  const isSmall = (week: readonly DayCount[]): boolean =>
    !(sum(week).n * Math.min(share, 1 - share) >= FEWEST_EXPECTED);
  const joined: (readonly DayCount[])[] = [];
  let open: readonly DayCount[] = [];
  for (const week of weeks) {
    open = [...open, ...week];
    if (isSmall(open)) continue;
    joined.push(open);
    open = [];
  }
  if (open.length > 0) joined.push([...(joined.pop() ?? []), ...open]);
  return joined;
}

function mondayOf({ day, weekday }: DayCount): number {
  return Date.parse(`${day}T00:00:00Z`) - (weekday - 1) * 86_400_000;
}

function unlike(days: readonly DayCount[], rest: Counts, p: number): UnlikeDays {
  const { n, k } = sum(days);
  return { from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '', n, k, restN: rest.n, restK: rest.k, p };
}

function sum(days: readonly DayCount[]): Counts {
  return days.reduce((all, { n, k }) => ({ n: all.n + n, k: all.k + k }), { n: 0, k: 0 });
}

function minus(all: Counts, some: Counts): Counts {
  return { n: all.n - some.n, k: all.k - some.k };
}

function shareOf(days: readonly DayCount[]): number {
  const { n, k } = sum(days);
  return k / n;
}

/** By how many standard errors fewer were answered here than in the rest. */
function zOf(own: Counts, rest: Counts): number {
  const p = (own.k + rest.k) / (own.n + rest.n);
  const se = Math.sqrt(p * (1 - p) * (1 / own.n + 1 / rest.n));
  return se > 0 ? (rest.k / rest.n - own.k / own.n) / se : 0;
}

function chanceOf(own: Counts, rest: Counts): number {
  return fisherExact([
    [own.k, own.n - own.k],
    [rest.k, rest.n - rest.k],
  ]);
}
