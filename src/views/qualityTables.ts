import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { CallCounts, CampaignQuality, SampleQuality } from '../domain/campaignQuality.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import type { Locale } from '../domain/locale.ts';
import { OWN_INDICATOR_IDS } from '../domain/ownIndicators.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { formatSlot } from '../present/formatSlot.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { profileName } from '../present/profileName.ts';
import { textIn } from '../present/textIn.ts';
import { qualityReportWords } from '../present/words/qualityReportWords.ts';
import { campaignTitle } from './campaignWords.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { left, right, text, type CellView, type TableView } from './tableView.ts';

export interface QualityTableView {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly table: TableView;
}

const ANCHORS = { slot: 'creneaux', weekday: 'jours', profile: 'profils', caller: 'enqueteurs' } as const;

/** The quality of a campaign of calls for a statistician. */
export function qualityTables(
  barometer: Barometer,
  campaign: CallsCampaign,
  quality: CampaignQuality,
  locale: Locale,
): readonly QualityTableView[] {
  const words = qualityReportWords[locale];
  const { balanceNote, strataNote, callerNote } = messagesIn[locale].quality;
  return [
    ...exclusionsTable(barometer, campaign, locale),
    {
      id: 'equilibre',
      title: words.balance.title,
      note: balanceNote,
      table: balance(barometer, campaign, quality, locale),
    },
    ...(['slot', 'weekday', 'profile', 'caller'] as const).flatMap((dimension) =>
      countsTable(barometer, campaign, quality, dimension, locale),
    ),
    { id: 'strates', title: words.strata.title, note: strataNote, table: strata(barometer, campaign, quality, locale) },
    {
      id: 'effet-enqueteur',
      title: words.callerEffects.title,
      note: callerNote,
      table: callerEffects(barometer, quality, locale),
    },
  ];
}

function nameOf(barometer: Barometer, { organisation }: Pick<SampleQuality, 'organisation'>): CellView {
  return text(lookup(barometer).organisation(organisation).name);
}

function exclusionsTable(
  barometer: Barometer,
  { excluded }: CallsCampaign,
  locale: Locale,
): readonly QualityTableView[] {
  if (excluded.length === 0) return [];
  const { columns, exclusions } = qualityReportWords[locale];
  const groups = Map.groupBy(excluded, (e) => `${e.sequence.organisation}|${e.reason}`);
  const rows = [...groups.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return [
      [
        nameOf(barometer, first.sequence),
        text(messagesIn[locale].exclusions[first.reason]),
        text(formatNumber(some.length, locale)),
      ],
    ];
  });
  return [
    {
      id: 'ecartes',
      title: exclusions.title,
      table: {
        caption: exclusions.caption,
        columns: [left(columns.organisation), left(columns.reason), right(columns.calls)],
        rows,
      },
    },
  ];
}

/** « 78 à 82 », and in words where the plan was not even. */
function spanText(counts: CallCounts | undefined, locale: Locale): string {
  if (!counts) return messagesIn[locale].quality.notNoted;
  const calls = counts.counts.map((c) => c.calls);
  const [min, max] = [Math.min(...calls), Math.max(...calls)];
  const span =
    min === max
      ? formatNumber(max, locale)
      : qualityReportWords[locale].span(formatNumber(min, locale), formatNumber(max, locale));
  if (!counts.uneven) return span;
  const { unevenMark, unevenNone } = messagesIn[locale].quality;
  return `${span} ${counts.imbalance === undefined ? unevenNone : unevenMark(formatNumber(counts.imbalance, locale, { decimals: 1 }))}`;
}

function balance(
  barometer: Barometer,
  campaign: CallsCampaign,
  { samples }: CampaignQuality,
  locale: Locale,
): TableView {
  const { balance: words, columns } = qualityReportWords[locale];
  const called = Map.groupBy(campaign.sequences, ({ organisation }) => organisation);
  return {
    caption: words.caption(campaignTitle(campaign, locale)),
    columns: [
      left(columns.organisation),
      right(columns.calls),
      right(columns.excluded),
      right(columns.incomplete),
      right(columns.byScenario),
      right(columns.bySlot),
      right(columns.byWeekday),
      right(columns.byProfile),
      right(columns.byCaller),
    ],
    rows: samples.map((sample) => [
      nameOf(barometer, sample),
      text(formatNumber(sample.calls, locale)),
      text(formatNumber(sample.excluded, locale)),
      text(formatNumber(countIncomplete(called.get(sample.organisation) ?? []).incomplete, locale)),
      ...(['scenario', 'slot', 'weekday', 'profile', 'caller'] as const).map((dimension) =>
        text(
          spanText(
            sample.counts.find((c) => c.dimension === dimension),
            locale,
          ),
        ),
      ),
    ]),
  };
}

type Dimension = keyof (typeof qualityReportWords)['fr']['counts'];

/** One dimension in full: a column a category, in the order of the campaign. */
function countsTable(
  barometer: Barometer,
  campaign: CallsCampaign,
  { samples }: CampaignQuality,
  dimension: Dimension,
  locale: Locale,
): readonly QualityTableView[] {
  const rows = samples.flatMap((sample) => {
    const counts = sample.counts.find((c) => c.dimension === dimension);
    return counts ? [{ sample, counts }] : [];
  });
  const met = [...new Set(rows.flatMap(({ counts }) => counts.counts.map((c) => c.category)))];
  if (met.length === 0) return [];
  const words = qualityReportWords[locale];
  const declared = campaign.slots.map(({ id }) => id);
  const order = dimension === 'slot' ? declared.filter((id) => met.includes(id)) : met.sort();
  return [
    {
      id: ANCHORS[dimension],
      title: words.perOrganisation(words.counts[dimension]),
      ...(dimension === 'caller' ? { note: messagesIn[locale].quality.letters } : {}),
      table: {
        caption: `${words.counts[dimension]}, ${campaignTitle(campaign, locale)}`,
        columns: [
          left(words.columns.organisation),
          ...order.map((id) => right(categoryName(campaign, dimension, id, locale))),
        ],
        rows: rows.map(({ sample, counts }) => [
          nameOf(barometer, sample),
          ...order.map((id) => text(formatNumber(counts.counts.find((c) => c.category === id)?.calls ?? 0, locale))),
        ]),
      },
    },
  ];
}

function categoryName(campaign: CallsCampaign, dimension: Dimension, id: string, locale: Locale): string {
  const messages = messagesIn[locale];
  if (dimension === 'weekday') return capitalise(messages.weekdays[Number(id) as 1 | 2 | 3 | 4 | 5 | 6 | 7]);
  if (dimension === 'profile') return capitalise(profileName(id, messages));
  if (dimension === 'caller') return id;
  const slot = campaign.slots.find((one) => one.id === id);
  return slot ? formatSlot(slot, messages) : id;
}

function strata(
  barometer: Barometer,
  campaign: CallsCampaign,
  { samples }: CampaignQuality,
  locale: Locale,
): TableView {
  const questions = new Map(
    askedQuestions(campaign, barometer.scenarios).map((s): [string, string] => [
      s.id,
      textIn(locale, s.questionFr, s.questionEn),
    ]),
  );
  const nameOfStratum = (id: string): string => questions.get(id) ?? id;
  const { columns, strata: words } = qualityReportWords[locale];
  return {
    caption: words.caption,
    columns: [
      left(columns.organisation),
      left(columns.stratum),
      right(columns.share),
      right(columns.calls),
      right(columns.efficiency),
    ],
    rows: samples.flatMap((sample) =>
      sample.strata.map(({ id, share, calls, cells }) => [
        nameOf(barometer, sample),
        text(
          cells > 1
            ? `${nameOfStratum(id)} ${messagesIn[locale].quality.joinedMark(formatNumber(cells, locale))}`
            : nameOfStratum(id),
        ),
        text(formatPercent(share, locale)),
        text(formatNumber(calls, locale)),
        text(formatPercent(sample.weightEfficiency, locale, { decimals: 0 })),
      ]),
    ),
  };
}

function callerEffects(barometer: Barometer, quality: CampaignQuality, locale: Locale): TableView {
  const { columns, callerEffects: words } = qualityReportWords[locale];
  const { indicator } = lookup(barometer);
  return {
    caption: words.caption,
    columns: [left(columns.indicator), right(columns.correlation), left(columns.callers)],
    rows: inTheirOrder(quality.callerEffects).map(({ indicator: id, effect }) => [
      text(shortIndicator(indicator(id), locale)),
      text(effect.kind === 'measured' ? formatNumber(effect.icc, locale, { decimals: 3 }) : '–'),
      text(
        effect.kind === 'measured'
          ? formatNumber(effect.callers, locale)
          : messagesIn[locale].quality.unmeasurable[effect.reason],
      ),
    ]),
  };
}

/** In the order of the method: « 1 min » before « 10 min ». */
function inTheirOrder(effects: CampaignQuality['callerEffects']): CampaignQuality['callerEffects'] {
  const ids: readonly string[] = OWN_INDICATOR_IDS;
  return [...effects].sort((a, b) => ids.indexOf(a.indicator) - ids.indexOf(b.indicator));
}
