import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { BestTime, TimePart } from '../domain/bestTime.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { holdsTime } from '../domain/holdsTime.ts';
import { MIN_CELL_CALLS, MIN_N_RATE } from '../domain/method.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { CallDotsSpec } from '../charts/callDots/layoutCallDots.ts';
import { barWords } from '../present/barWords.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatCounts } from '../present/formatCounts.ts';
import type { Messages } from '../present/messages.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { bestTimeFinding, bestTimeReason } from '../present/sentences/bestTimeSentence.ts';
import { whenWords } from '../present/words/whenWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { countsAlone } from './countsAlone.ts';
import { figureView, type FigureView } from './figureView.ts';
import { indicationNote } from './indicationNote.ts';
import { lookup } from './lookup.ts';
import { slotNames } from './slotNames.ts';
import { figure, left, right, text, type TableView } from './tableView.ts';

/** The calls of one cell: dots where they are ten or more, else hatched with their number alone. */
export interface WhenCellView {
  readonly text: string;
  readonly n: number;
  /** Absent: hatched. */
  readonly dots?: CallDotsSpec;
  /** The time that the test names holds this cell. */
  readonly best: boolean;
}

export interface WhenRowView {
  readonly day: string;
  /** « Lun. », where there is no room. */
  readonly short: string;
  readonly cells: readonly WhenCellView[];
  readonly total?: FigureView;
}

/** Weekday × slot of calls picked up at the first attempt, and whether a test lets one say when to call (PU8). */
export interface WhenView extends ChartFrameView {
  readonly caption: string;
  readonly slots: readonly string[];
  /** The same where there is no room; absent where they are as short as they can be. */
  readonly shortSlots?: readonly string[];
  readonly rows: readonly WhenRowView[];
  /** Where every cell has too few calls for anything to be said of it: the page shows days and slots, and says why. */
  readonly marginsOnly?: { readonly sub: string; readonly why: string };
  /** All days of each slot, in the order of `slots`. */
  readonly totals: readonly (FigureView | undefined)[];
}

export function whenView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): WhenView | undefined {
  const find = lookup(barometer);
  const times = find.bestTime(campaign.id, organisation.id);
  if (!times || times.n === 0) return undefined;
  const { locale } = site;
  const words = whenWords[locale];
  const messages = messagesIn[locale];
  const edition = campaignTitle(campaign, locale);
  const part = (dimension: string, category: string): Result | undefined =>
    find
      .parts(campaign.id, organisation.id, 'pickup_first', dimension)
      .find((result) => result.cut?.category === category);
  const figureOf = (result: Result | undefined) =>
    result && result.kind !== 'not_measured' ? figureView(result, locale) : undefined;
  const { names: slots, short } = slotNames(times.slots, campaign, messages);
  const margins = [
    ...times.weekdays.flatMap((weekday) => part('weekday', String(weekday)) ?? []),
    ...times.slots.flatMap((id) => part('slot', id) ?? []),
  ];
  const rows = times.weekdays.map((weekday, i): WhenRowView => {
    const day = capitalise(messages.weekdays[weekday as keyof Messages['weekdays']]);
    const total = figureOf(part('weekday', String(weekday)));
    const cells = times.cells.slice(i * slots.length, (i + 1) * slots.length);
    return {
      day,
      short: words.shortDay(day),
      cells: cells.map((cell) => cellView(cell, times.verdict, locale)),
      ...(total ? { total } : {}),
    };
  });
  const hasCells = times.cells.some(({ kind }) => kind === 'counted');
  const hasHatched = times.cells.some(({ kind }) => kind === 'hatched');
  const totals = times.slots.map((id) => figureOf(part('slot', id)));
  const finding = bestTimeFinding(times.verdict, campaign.slots, messages);
  const bySlot = totals.flatMap((total, i) => (total ? [`${slots[i] ?? ''}, ${total.text}`] : []));
  return {
    id: 'quand-appeler',
    title: finding,
    sub: words.sub(times.n, hasHatched ? MIN_CELL_CALLS : undefined, edition),
    summary: `${finding}. ${bySlot.length > 0 ? words.bySlot(bySlot) : ''}`.trim(),
    foot: [
      bestTimeReason(times.verdict, hasCells, messages),
      ...marginNotes(margins, locale),
      indicationNote([...totals, ...rows.map(({ total }) => total)], locale),
      times.outside > 0 && words.outside(times.outside),
      provenanceWords(campaign, locale),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id, detail: true }),
    citation: citationWords(site, words.citation(organisation.name), campaign, addresses.organisation(organisation.id)),
    caption: words.cells(edition),
    table: marginsTable(site, edition, [
      ...rows.map(({ day, total }) => ({ label: day, total })),
      ...totals.map((total, i) => ({ label: slots[i] ?? '', total })),
    ]),
    slots,
    ...(short ? { shortSlots: short } : {}),
    rows,
    totals,
    ...(hasCells
      ? {}
      : { marginsOnly: { sub: words.subMargins(times.n, edition), why: words.onlyMargins(MIN_CELL_CALLS) } }),
  };
}

/**
 * Why margins are not the quotients of their counts (decision 22), and why one has counts alone beside others with as many calls
 * and a rate.
 */
function marginNotes(margins: readonly Result[], locale: Locale): readonly string[] {
  const few = margins.flatMap((r) => (r.kind === 'counts_only' ? r.denominator : []));
  const bars = new Set(few.map((calls) => barWords('counts_only', calls, messagesIn[locale])));
  return [
    adjustmentNotes(margins, locale),
    ...bars,
    few.some((calls) => calls >= MIN_N_RATE) ? whenWords[locale].effective : '',
  ];
}

function cellView(part: TimePart, verdict: BestTime['verdict'], locale: Locale): WhenCellView {
  const words = whenWords[locale];
  const best = verdict.kind === 'call_then' && holdsTime(verdict.when, part);
  if (part.kind === 'hatched') return { text: part.n === 0 ? words.noCall : words.calls(part.n), n: part.n, best };
  const { n, k } = part;
  return { text: formatCounts(k, n, locale), n, dots: { n, k }, best };
}

/** Days and slots with their shares: parts large enough for one. */
function marginsTable(
  { locale }: Site,
  edition: string,
  parts: readonly { readonly label: string; readonly total: FigureView | undefined }[],
): TableView {
  const words = whenWords[locale];
  return {
    caption: words.margins(edition),
    columns: [left(words.moment), right(words.share), left(words.interval), left(words.base)],
    rows: parts.flatMap(({ label, total }) =>
      total
        ? [[text(label), figure(total), text(total.interval ?? ''), text(countsAlone(total, locale) ?? total.base)]]
        : [],
    ),
  };
}
