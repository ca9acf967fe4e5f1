import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally, type CallTally } from '../domain/callTally.ts';
import { indicatorIdSchema } from '../domain/ids.ts';
import { MIN_N_RANK, MIN_N_RATE } from '../domain/method.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Site } from '../domain/site.ts';
import { ANSWER_CLASSES, type AnswerBarSpec } from '../charts/answerBar/AnswerBarSpec.ts';
import type { Domain, Tick } from '../charts/intervalRow/IntervalRowSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { questionWords } from '../present/words/questionWords.ts';
import { answerClasses } from './answerClasses.ts';
import { answersRefused } from './answersRefused.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';
import { questionText } from './questionText.ts';
import { rankView } from './rankView.ts';
import { rankingAddress } from './rankingIndex.ts';
import { figure, left, link, right, text, type TableView } from './tableView.ts';

/** One organisation's answers to one question. */
export interface QuestionRowView {
  readonly organisation: string;
  readonly href: string;
  /** Acceptable or complete, of the calls in which a human answered. */
  readonly figure: FigureView;
  /** « 45 sur 100 appels ont eu quelqu’un ». */
  readonly reached: string;
  /** Absent where nobody answered, or where judgements are refused. */
  readonly bar?: AnswerBarSpec;
  /** Its place by all questions, where they are ranked. */
  readonly rank?: string;
}

/** How every organisation answered one question in one campaign of calls, on one scale of calls. */
export interface QuestionCampaignView extends ChartFrameView {
  readonly rows: readonly QuestionRowView[];
  /** Answered calls, from none to the most that one organisation has. */
  readonly scale?: { readonly domain: Domain; readonly ticks: readonly Tick[] };
  /** The tests that there are: over all questions. */
  readonly ranking?: string;
}

interface Answered {
  readonly organisation: Organisation;
  readonly part: Result;
  readonly tally: CallTally;
  readonly refused: boolean;
}

export function questionCampaignView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  scenario: Scenario,
): QuestionCampaignView | undefined {
  const { locale } = site;
  const words = questionWords[locale];
  const answered = answersTo(site, barometer, campaign, scenario);
  if (answered.length === 0) return undefined;
  const edition = campaignTitle(campaign, locale);
  const rows = answered.map((one) => rowView(site, barometer, campaign, one));
  const scale = scaleOf(
    rows.flatMap(({ bar }) => (bar ? [answersIn(bar)] : [])),
    locale,
  );
  const ranking = rows.some(({ rank }) => rank !== undefined) ? answersRanking(site, barometer, answered) : undefined;
  return {
    id: campaign.id,
    title: words.campaignTitle(edition, rows.length),
    sub: words.sub,
    summary: words.summary(
      edition,
      rows.map((row) => `${row.organisation}, ${row.figure.text}`),
    ),
    foot: [words.noTest, words.bar(MIN_N_RATE, MIN_N_RANK), provenanceWords(campaign, locale)].join(' '),
    tools: chartTools(site, { campaign: campaign.id, detail: true }),
    citation: citationWords(
      site,
      words.citation(questionText(scenario, locale).text),
      campaign,
      addresses.question(scenario.id),
    ),
    table: tableOf(site, edition, answered, rows),
    rows,
    ...(scale ? { scale } : {}),
    ...(ranking ? { ranking } : {}),
  };
}

/** In alphabetical order: without a test there is no other. */
function answersTo(site: Site, barometer: Barometer, campaign: CallsCampaign, { id }: Scenario): readonly Answered[] {
  const { parts } = lookup(barometer);
  return listedOrganisations(barometer).flatMap((organisation) => {
    const part = parts(campaign.id, organisation.id, 'acceptable', 'scenario').find((r) => r.cut?.category === id);
    if (!part) return [];
    const tally = callTally(campaign.sequences, organisation.id, { maxAttempts: campaign.maxAttempts, scenario: id });
    const refused = answersRefused(site, barometer, campaign.id, organisation.id) !== undefined;
    return [{ organisation, part, tally, refused }];
  });
}

function rowView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  { organisation, part, tally, refused }: Answered,
): QuestionRowView {
  const { locale } = site;
  const words = questionWords[locale];
  const n = (value: number): string => formatNumber(value, locale);
  const ranked = lookup(barometer).ranking(campaign.id, 'acceptable', organisation.sector)?.ranked ?? [];
  const entry = ranked.find((one) => one.organisation === organisation.id);
  const place = entry && rankView(entry, ranked.length, locale);
  return {
    organisation: organisation.name,
    href: linkTo(site, addresses.organisation(organisation.id)),
    figure: figureView(part, locale),
    reached: tally.reached === 0 ? words.nobody : words.reached(n(tally.reached), n(tally.calls)),
    ...(tally.reached > 0 && !refused ? { bar: answerClasses(tally) } : {}),
    ...(place ? { rank: words.rank(place.text + place.rest) } : {}),
  };
}

function answersIn(bar: AnswerBarSpec): number {
  return ANSWER_CLASSES.reduce((sum, answer) => sum + bar[answer], 0);
}

const MOST_TICKS = 4;

/** Whole round numbers of calls from none; the scale ends with the longest bar. */
function scaleOf(totals: readonly number[], locale: Site['locale']): QuestionCampaignView['scale'] {
  if (totals.length === 0) return undefined;
  const max = Math.max(...totals);
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((one) => max / one <= MOST_TICKS) ?? 1000;
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
  return { domain: { min: 0, max }, ticks: ticks.map((at) => ({ at, label: formatNumber(at, locale) })) };
}

/** The ranking of answers of the first sector concerned. */
function answersRanking(site: Site, barometer: Barometer, answered: readonly Answered[]): string | undefined {
  const sector = answered[0]?.organisation.sector;
  return sector && linkTo(site, rankingAddress(barometer, sector, indicatorIdSchema.parse('acceptable')));
}

function tableOf(
  { locale }: Site,
  edition: string,
  answered: readonly Answered[],
  rows: readonly QuestionRowView[],
): TableView {
  const { caption, columns } = questionWords[locale];
  const n = (value: number) => text(formatNumber(value, locale));
  return {
    caption: caption(edition),
    columns: [
      left(columns.organisation),
      right(columns.calls),
      right(columns.answered),
      right(columns.good),
      left(columns.interval),
      ...ANSWER_CLASSES.map((answer) => right(columns[answer])),
    ],
    rows: answered.map(({ organisation, tally }, i) => {
      const row = rows[i];
      return [
        row ? link(organisation.name, row.href) : text(organisation.name),
        n(tally.calls),
        n(tally.reached),
        ...(row ? [figure(row.figure), text(row.figure.interval ?? '')] : [text(''), text('')]),
        ...ANSWER_CLASSES.map((answer) => (row?.bar ? n(row.bar[answer]) : text(''))),
      ];
    }),
  };
}
