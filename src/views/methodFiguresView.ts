import type { FunnelSpec } from '../charts/funnel/FunnelSpec.ts';
import { describeFunnel } from '../charts/funnel/describeFunnel.ts';
import { funnelTable } from '../charts/funnel/funnelTable.ts';
import type { AttemptsSpec } from '../charts/method/AttemptsSpec.ts';
import type { HundredSamplesSpec } from '../charts/method/HundredSamplesSpec.ts';
import type { Locale } from '../domain/locale.ts';
import type { ComparedShares, RepeatedSamples } from '../domain/methodExamples.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatP } from '../present/formatP.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { formatRank, formatRankInterval } from '../present/formatRank.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { methodFigureWords } from '../present/words/methodFigureWords.ts';
import { left, right, text, type TableView } from './tableView.ts';

/** A picture of the method page: its finding, what it shows, its words for those who do not see it, its table. */
export interface MethodFigureView {
  readonly id: string;
  readonly title: string;
  readonly sub: string;
  readonly summary: string;
  readonly foot: string;
  readonly table: TableView;
}

/** Counts and shares as the language writes them. */
function formatsIn(locale: Locale) {
  return {
    n: (value: number): string => formatNumber(value, locale),
    percent: (share: number, decimals = 0): string => formatPercent(share, locale, { decimals }),
  };
}

/** Invented round numbers of METHOD 2.2: a hundred people, three attempts, and what their answers were worth. */
const HUNDRED: FunnelSpec = {
  calls: 100,
  reachedAt: [40, 20, 10],
  answers: { complete: 28, acceptable: 14 },
  maxAttempts: 3,
};

export interface AttemptsFigureView extends MethodFigureView {
  readonly spec: AttemptsSpec;
  /** The same facts counted in two ways. */
  readonly bars: readonly { readonly label: string; readonly figure: string; readonly share: number }[];
}

/** Why not per attempt: the failures of one person would count three times, a success once. */
export function attemptsFigureView(locale: Locale): AttemptsFigureView {
  const words = methodFigureWords[locale].attempts;
  const { n, percent } = formatsIn(locale);
  const { calls, reachedAt } = HUNDRED;
  let left_ = calls;
  const attempts = reachedAt.map((reached, index) => {
    const made = left_;
    left_ -= reached;
    const last = index === reachedAt.length - 1;
    // French attempts are feminine: « 1re ».
    const ordinal = index === 0 ? words.first : formatRank(index + 1, locale);
    return { made, reached, ordinal, without: left_, last };
  });
  const dials = attempts.reduce((sum, { made }) => sum + made, 0);
  const reached = calls - left_;
  const summary = attempts.map(({ made, reached: k, ordinal }) => words.step(ordinal, n(k), n(made))).join(' ');
  const bar = (label: string, of: number) => ({
    label,
    figure: words.share(words.of(n(reached), n(of)), percent(reached / of)),
    share: reached / of,
  });
  return {
    id: 'par-tentative',
    title: words.title(n(calls), percent(reached / calls), percent(reached / dials)),
    sub: words.sub,
    summary,
    foot: words.foot(n(reached), n(calls), n(dials)),
    table: {
      caption: words.caption(n(calls), n(dials)),
      columns: [
        left(words.columns.attempt),
        right(words.columns.calling),
        right(words.columns.reached),
        right(words.columns.share),
      ],
      rows: attempts.map(({ made, reached: k, ordinal }) => [
        text(ordinal),
        text(n(made)),
        text(n(k)),
        text(percent(k / made)),
      ]),
    },
    spec: {
      label: summary,
      attempts: attempts.map(({ made, reached: k, ordinal, without, last }) => ({
        made,
        reached: k,
        title: words.head(ordinal),
        detail: words.of(n(k), n(made)),
        then: last ? words.giveUp(n(without)) : words.callBack(n(without)),
      })),
    },
    bars: [bar(words.byPerson, calls), bar(words.byAttempt, dials)],
  };
}

export interface FunnelFigureView extends MethodFigureView {
  readonly spec: FunnelSpec;
}

/** What is lost at each step, and the product that it makes. */
export function funnelFigureView(locale: Locale): FunnelFigureView {
  const words = methodFigureWords[locale].funnel;
  const { n, percent } = formatsIn(locale);
  const { calls, reachedAt, answers } = HUNDRED;
  const reached = reachedAt.reduce((sum, k) => sum + k, 0);
  const good = (answers?.complete ?? 0) + (answers?.acceptable ?? 0);
  const caption = words.caption(n(calls));
  const { head, rows } = funnelTable(HUNDRED, caption, messagesIn[locale]);
  return {
    id: 'entonnoir',
    title: words.title(percent(reached / calls), percent(good / reached), percent(good / calls)),
    sub: words.sub,
    summary: describeFunnel(HUNDRED, messagesIn[locale]),
    foot: words.foot(n(reached), n(good), n(calls)),
    table: {
      caption,
      columns: head.map((cell) => (cell.numeric ? right(cell.text) : left(cell.text))),
      rows: rows.map((row) => row.map(text)),
    },
    spec: HUNDRED,
  };
}

export interface SamplesFigureView extends MethodFigureView {
  readonly spec: HundredSamplesSpec;
}

/** What the same survey would have said a hundred times. */
export function samplesFigureView({ truth, calls, drawn }: RepeatedSamples, locale: Locale): SamplesFigureView {
  const words = methodFigureWords[locale].samples;
  const { n, percent } = formatsIn(locale);
  const missed = drawn.filter(({ low, high }) => !(low <= truth && truth <= high)).length;
  const values = drawn.map(({ value }) => value);
  const [lowest, highest] = [percent(Math.min(...values), 1), percent(Math.max(...values), 1)];
  const from = Math.floor(Math.min(...drawn.map(({ low }) => low)) * 10) / 10;
  const to = Math.ceil(Math.max(...drawn.map(({ high }) => high)) * 10) / 10;
  const ticks = Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, index) => from + index / 10);
  const held = n(drawn.length - missed);
  const summary = words.summary({
    drawn: n(drawn.length),
    held,
    missed: n(missed),
    several: missed > 1,
    lowest,
    highest,
  });
  return {
    id: 'cent-enquetes',
    title: words.title(percent(truth, 1), held, n(drawn.length)),
    sub: words.sub(n(calls)),
    summary,
    foot: words.foot(lowest, highest),
    table: {
      caption: words.caption(n(drawn.length), n(calls)),
      columns: [left(words.columns.intervals), right(words.columns.count)],
      rows: [
        [text(words.held), text(held)],
        [text(words.tooLow), text(n(drawn.filter(({ high }) => high < truth).length))],
        [text(words.tooHigh), text(n(drawn.filter(({ low }) => low > truth).length))],
      ],
    },
    spec: {
      truth,
      samples: drawn,
      ticks: ticks.map((at) => ({ at, label: percent(at) })),
      truthTick: percent(truth, 1),
      truthLabel: words.truthLabel,
      missLabel: words.miss,
      label: summary,
    },
  };
}

export interface RanksFigureView extends MethodFigureView {
  readonly rows: readonly {
    readonly name: string;
    readonly counts: string;
    readonly plot: { readonly value: number; readonly interval: { readonly low: number; readonly high: number } };
    readonly rank: string;
    readonly rankLow: number;
    readonly rankHigh: number;
  }[];
  readonly conclusion: string;
}

/** Eight organisations whose shares look ranked, and the places that their calls allow. */
export function ranksFigureView(
  { rows, hypotheses, rejected, nearest }: ComparedShares,
  locale: Locale,
): RanksFigureView {
  const words = methodFigureWords[locale].ranks;
  const { n, percent } = formatsIn(locale);
  const { columns } = words;
  const pairs = n(hypotheses / 2);
  const certain = rows.filter(({ rankLow, rankHigh }) => rankLow === rankHigh).length;
  const sizes = rows.map((row) => row.n);
  const rank = (row: ComparedShares['rows'][number]): string => formatRankInterval(row.rankLow, row.rankHigh, locale);
  return {
    id: 'rangs-possibles',
    title: words.title(capitalise(numberInWords(rows.length, locale)), certain, n(certain)),
    sub: words.sub(n(Math.min(...sizes)), n(Math.max(...sizes))),
    summary: words.list(rows.map((r) => `${r.name}, ${percent(r.value, 1)}, ${rank(r)}`)),
    foot: words.foot(pairs, n(rejected)),
    table: {
      caption: words.caption,
      columns: [
        left(columns.organisation),
        left(columns.calls),
        right(columns.share),
        right(columns.interval),
        left(columns.rank),
      ],
      rows: rows.map((r) => [
        text(r.name),
        text(words.of(n(r.k), n(r.n))),
        text(percent(r.value, 1)),
        text(formatInterval(r.low, r.high, locale)),
        text(rank(r)),
      ]),
    },
    rows: rows.map((r) => ({
      name: r.name,
      counts: words.of(n(r.k), n(r.n)),
      plot: { value: r.value, interval: { low: r.low, high: r.high } },
      rank: rank(r),
      rankLow: r.rankLow,
      rankHigh: r.rankHigh,
    })),
    conclusion: nearest ? words.conclusion(nearest.higher, nearest.lower, formatP(nearest.p, locale), pairs) : '',
  };
}
