import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { BestTime, TimePart } from '../domain/bestTime.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { holdsTime } from '../domain/holdsTime.ts';
import { MIN_CELL_CALLS } from '../domain/method.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { CallDotsSpec } from '../charts/callDots/layoutCallDots.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatCounts } from '../present/formatCounts.ts';
import { formatSlot } from '../present/formatSlot.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { plural } from '../present/plural.ts';
import { bestTimeFinding, bestTimeReason } from '../present/sentences/bestTimeSentence.ts';
import { citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { indicationNote } from './indicationNote.ts';
import { lookup } from './lookup.ts';
import { figure, left, right, text, type CellView, type TableView } from './tableView.ts';

/** The calls of one cell: dots where they are ten or more, else hatched with their number alone. */
export interface WhenCellView {
  readonly text: string;
  /** Absent: hatched. */
  readonly dots?: CallDotsSpec;
  /** The time that the test names holds this cell. */
  readonly best: boolean;
}

export interface WhenRowView {
  readonly day: string;
  /** Three letters, where there is no room. */
  readonly short: string;
  readonly cells: readonly WhenCellView[];
  readonly total?: FigureView;
}

/** Weekday × slot of calls picked up at the first attempt, and whether a test lets one say when to call (PU8). */
export interface WhenView extends ChartFrameView {
  readonly caption: string;
  readonly slots: readonly string[];
  readonly rows: readonly WhenRowView[];
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
  const part = (dimension: string, category: string): Result | undefined =>
    find
      .parts(campaign.id, organisation.id, 'pickup_first', dimension)
      .find((result) => result.cut?.category === category);
  const figureOf = (result: Result | undefined) =>
    result && result.kind !== 'not_measured' ? figureView(result, site.locale) : undefined;
  const slots = times.slots.map((id) => slotName(campaign, id));
  const rows = times.weekdays.map((weekday, i): WhenRowView => {
    const total = figureOf(part('weekday', String(weekday)));
    const cells = times.cells.slice(i * slots.length, (i + 1) * slots.length);
    return {
      day: dayName(weekday),
      short: dayName(weekday).slice(0, 3),
      cells: cells.map((cell) => cellView(cell, times.verdict)),
      ...(total ? { total } : {}),
    };
  });
  const totals = times.slots.map((id) => figureOf(part('slot', id)));
  const finding = bestTimeFinding(times.verdict, campaign.slots, messagesFr);
  return {
    id: 'quand-appeler',
    title: finding,
    sub: `Décroché à la première tentative, heure de Paris, ${plural(times.n, 'fr', 'appel', 'appels')}. Un point par appel, plein quand quelqu’un a décroché. Hachuré : moins de ${MIN_CELL_CALLS} appels, rien n’en est dit. ${campaign.title.fr}.`,
    summary: `${finding}. ${summary(slots, totals)}`,
    foot: [
      bestTimeReason(times.verdict, messagesFr),
      indicationNote([...totals, ...rows.map(({ total }) => total)], site.locale),
      times.outside > 0 && `${plural(times.outside, 'fr', 'appel', 'appels')} hors des créneaux, non compris ici.`,
      provenanceWords(campaign, site.locale),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id, detail: true }),
    citation: citationWords(
      site,
      `${organisation.name}, quand appeler`,
      campaign,
      addresses.organisation(organisation.id),
    ),
    caption: `Appels décrochés à la première tentative, par jour et créneau, ${campaign.title.fr}`,
    table: table(campaign, times, rows, totals),
    slots,
    rows,
    totals,
  };
}

function cellView(part: TimePart, verdict: BestTime['verdict']): WhenCellView {
  const best = verdict.kind === 'call_then' && holdsTime(verdict.when, part);
  if (part.kind === 'hatched')
    return { text: part.n === 0 ? 'aucun appel' : plural(part.n, 'fr', 'appel', 'appels'), best };
  const { n, k } = part;
  return { text: formatCounts(k, n, 'fr'), dots: { n, k }, best };
}

function slotName(campaign: CallsCampaign, id: string): string {
  const slot = campaign.slots.find((one) => one.id === id);
  return slot ? formatSlot(slot, messagesFr) : id;
}

function dayName(weekday: number): string {
  return capitalise(messagesFr.weekdays[weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7]);
}

function summary(slots: readonly string[], totals: readonly (FigureView | undefined)[]): string {
  const parts = totals.flatMap((total, i) => (total ? [`${slots[i] ?? ''}, ${total.text}`] : []));
  return parts.length > 0 ? `Par créneau : ${parts.join(' ; ')}.` : '';
}

/** Days and slots with their shares: parts large enough for one. */
function table(
  campaign: CallsCampaign,
  times: BestTime,
  rows: readonly WhenRowView[],
  totals: readonly (FigureView | undefined)[],
): TableView {
  const row = (label: string, total: FigureView | undefined): readonly (readonly CellView[])[] =>
    total ? [[text(label), figure(total), text(total.interval ?? ''), text(total.base)]] : [];
  return {
    caption: `Décroché à la première tentative, par jour puis par créneau, ${campaign.title.fr}`,
    columns: [left('Moment'), right('Décroché'), left('Intervalle à 95 %'), left('Base')],
    rows: [
      ...rows.flatMap(({ day, total }) => row(day, total)),
      ...times.slots.flatMap((id, i) => row(slotName(campaign, id), totals[i])),
    ],
  };
}
