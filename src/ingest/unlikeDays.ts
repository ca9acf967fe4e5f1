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

/** Up to so many days every length is tried; beyond, a length half again as long differs too little to be worth a test. */
const LONGEST_SHORT = 5;
const NEXT_LENGTH = Math.SQRT2;
/**
 * Of the false alarms, how many each way of looking may give. A short event shows in the sector too; a long one of an
 * organisation that is called twice a day shows nowhere else.
 */
const SHARES = { short: 0.1, long: 0.8, weeks: 0.1 };
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
 * Looks for days on which fewer calls were answered, in three ways: every stretch of one to five days against the rest (exact
 * test of Fisher, times the number of stretches), the same for longer ones up to half of the fieldwork, and all weeks against
 * each other (χ²). Each way has its share of the false alarms, by which its p is divided.
 *
 * A stretch must differ from the same weekdays of other weeks too, where there are any: Mondays are always worse. A long one
 * is tested in lengths that grow by half an octave, since each length costs power, then named with the ends that fit best.
 *
 * @param days in order, n > 0
 * @returns undefined where there is nothing to compare
 */
export function unlikeDays(days: readonly DayCount[]): UnlikeDays | undefined {
  const counts = before(days);
  const short = Array.from({ length: LONGEST_SHORT }, (_, i) => i + 1);
  const found = [
    { worst: worstStretch(days, counts, short), share: SHARES.short },
    { worst: worstStretch(days, counts, longLengths(days.length)), share: SHARES.long },
    { worst: worstWeek(days), share: SHARES.weeks },
  ].flatMap(({ worst, share }) => (worst ? [{ ...worst, p: Math.min(1, worst.p / share) }] : []));
  return found.toSorted((a, b) => a.p - b.p)[0];
}

/** Lengths above five days, up to half of the fieldwork. */
function longLengths(days: number): readonly number[] {
  const lengths: number[] = [];
  for (let exact = LONGEST_SHORT * NEXT_LENGTH; Math.round(exact) <= days / 2; exact *= NEXT_LENGTH) {
    lengths.push(Math.round(exact));
  }
  return lengths;
}

/** Counts of the days before each day, and of all at the end: a stretch is the difference of two. */
function before(days: readonly DayCount[]): readonly Counts[] {
  const counts: Counts[] = [{ n: 0, k: 0 }];
  for (const { n, k } of days) {
    const last = counts.at(-1) ?? { n: 0, k: 0 };
    counts.push({ n: last.n + n, k: last.k + k });
  }
  return counts;
}

/** Days from `start` on, before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function countsOf({ start, end }: Stretch, counts: readonly Counts[]): { readonly own: Counts; readonly rest: Counts } {
  const none = { n: 0, k: 0 };
  const own = minus(counts[end] ?? none, counts[start] ?? none);
  return { own, rest: minus(counts.at(-1) ?? none, own) };
}

function worstStretch(
  days: readonly DayCount[],
  counts: readonly Counts[],
  lengths: readonly number[],
): UnlikeDays | undefined {
  let stretches = 0;
  let worst: (Stretch & { readonly p: number }) | undefined;
  for (const length of lengths) {
    for (let start = 0; start + length <= days.length; start++) {
      const stretch = { start, end: start + length };
      const { own, rest } = countsOf(stretch, counts);
      if (own.n < FEWEST_CALLS || own.n > rest.n) continue;
      stretches += 1;
      if (!(zOf(own, rest) > PROMISING_Z)) continue;
      const p = chanceOf(own, rest);
      if ((worst && p >= worst.p) || isLikeItsWeekdays(days, stretch, own)) continue;
      worst = { ...stretch, p };
    }
  }
  if (stretches === 0) return undefined;
  if (!worst) return unlike(days.slice(0, 1), countsOf({ start: 0, end: 0 }, counts).rest, 1);
  const { start, end } = lengths.includes(1) ? worst : fitted(worst, counts);
  const { rest } = countsOf({ start, end }, counts);
  return unlike(days.slice(start, end), rest, Math.min(1, worst.p * stretches));
}

function isLikeItsWeekdays(days: readonly DayCount[], { start, end }: Stretch, own: Counts): boolean {
  const weekdays = new Set(days.slice(start, end).map(({ weekday }) => weekday));
  const alike = minus(sum(days.filter(({ weekday }) => weekdays.has(weekday))), own);
  return alike.n >= FEWEST_CALLS && chanceOf(own, alike) > SAME_WEEKDAYS_P;
}

/** The stretch that overlaps a long one, each end up to half its length away, and stands out most. */
function fitted(found: Stretch, counts: readonly Counts[]): Stretch {
  const reach = Math.floor((found.end - found.start) / 2);
  let best = found;
  let most = -Infinity;
  for (let start = Math.max(0, found.start - reach); start <= found.start + reach; start++) {
    for (let end = Math.max(start + 1, found.end - reach); end <= found.end + reach && end < counts.length; end++) {
      const { own, rest } = countsOf({ start, end }, counts);
      if (own.n < FEWEST_CALLS || own.n > rest.n || zOf(own, rest) <= most) continue;
      most = zOf(own, rest);
      best = { start, end };
    }
  }
  return best;
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
