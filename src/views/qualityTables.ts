import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { CallCounts, CampaignQuality, SampleQuality } from '../domain/campaignQuality.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import type { Indicator } from '../domain/indicator.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { formatSlot } from '../present/formatSlot.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { profileName } from '../present/profileName.ts';
import { isUneven } from './isUneven.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { left, right, text, type CellView, type TableView } from './tableView.ts';

export interface QualityTableView {
  readonly title: string;
  readonly note?: string;
  readonly table: TableView;
}

/** The quality of a campaign of calls for a statistician. */
export function qualityTables(
  barometer: Barometer,
  campaign: CallsCampaign,
  quality: CampaignQuality,
): readonly QualityTableView[] {
  const { balanceNote, strataNote, callerNote } = messagesFr.quality;
  return [
    ...exclusionsTable(barometer, campaign),
    {
      title: 'Équilibre des appels, par organisme',
      note: balanceNote,
      table: balance(barometer, campaign, quality),
    },
    ...(['slot', 'weekday', 'profile', 'caller'] as const).flatMap((dimension) =>
      countsTable(barometer, campaign, quality, dimension),
    ),
    { title: 'Strates et poids, par organisme', note: strataNote, table: strata(barometer, quality) },
    { title: 'Effet enquêteur, par indicateur', note: callerNote, table: callerEffects(barometer, quality) },
  ];
}

const n = (value: number) => formatNumber(value, 'fr');

function nameOf(barometer: Barometer, { organisation }: Pick<SampleQuality, 'organisation'>): CellView {
  return text(lookup(barometer).organisation(organisation).name);
}

function exclusionsTable(barometer: Barometer, { excluded }: CallsCampaign): readonly QualityTableView[] {
  if (excluded.length === 0) return [];
  const groups = Map.groupBy(excluded, (e) => `${e.sequence.organisation}|${e.reason}`);
  const rows = [...groups.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return [[nameOf(barometer, first.sequence), text(messagesFr.exclusions[first.reason]), text(n(some.length))]];
  });
  return [
    {
      title: 'Appels écartés, par organisme et motif',
      table: {
        caption: 'Comptés et listés, jamais retirés en silence',
        columns: [left('Organisme'), left('Motif'), right('Appels')],
        rows,
      },
    },
  ];
}

/** « 78 à 82 », and in words where the plan was not even. */
function spanText(counts: CallCounts | undefined): string {
  if (!counts) return messagesFr.quality.notNoted;
  const calls = counts.counts.map((c) => c.calls);
  const [min, max] = [Math.min(...calls), Math.max(...calls)];
  const span = min === max ? n(max) : `${n(min)} à ${n(max)}`;
  if (!isUneven(counts)) return span;
  const { unevenMark, unevenNone } = messagesFr.quality;
  return `${span} ${counts.imbalance === undefined ? unevenNone : unevenMark(formatNumber(counts.imbalance, 'fr', { decimals: 1 }))}`;
}

function balance(barometer: Barometer, campaign: CallsCampaign, { samples }: CampaignQuality): TableView {
  const called = Map.groupBy(campaign.sequences, ({ organisation }) => organisation);
  return {
    caption: `Appels de chaque organisme et leur répartition, du plus petit au plus grand nombre, ${campaign.title.fr}`,
    columns: [
      left('Organisme'),
      right('Appels'),
      right('Écartés'),
      right('Inachevés'),
      left('Par question'),
      left('Par créneau'),
      left('Par jour'),
      left('Par profil'),
      left('Par enquêteur'),
    ],
    rows: samples.map((sample) => [
      nameOf(barometer, sample),
      text(n(sample.calls)),
      text(n(sample.excluded)),
      text(n(countIncomplete(called.get(sample.organisation) ?? []).incomplete)),
      ...(['scenario', 'slot', 'weekday', 'profile', 'caller'] as const).map((dimension) =>
        text(spanText(sample.counts.find((c) => c.dimension === dimension))),
      ),
    ]),
  };
}

const TITLES = {
  slot: 'Appels par créneau',
  weekday: 'Appels par jour',
  profile: 'Appels par profil',
  caller: 'Appels par enquêteur',
} as const;

/** One dimension in full: a column a category, in the order of the campaign. */
function countsTable(
  barometer: Barometer,
  campaign: CallsCampaign,
  { samples }: CampaignQuality,
  dimension: keyof typeof TITLES,
): readonly QualityTableView[] {
  const rows = samples.flatMap((sample) => {
    const counts = sample.counts.find((c) => c.dimension === dimension);
    return counts ? [{ sample, counts }] : [];
  });
  const met = [...new Set(rows.flatMap(({ counts }) => counts.counts.map((c) => c.category)))];
  if (met.length === 0) return [];
  const declared = campaign.slots.map(({ id }) => id);
  const order = dimension === 'slot' ? declared.filter((id) => met.includes(id)) : met.sort();
  return [
    {
      title: `${TITLES[dimension]}, par organisme`,
      ...(dimension === 'caller' ? { note: messagesFr.quality.letters } : {}),
      table: {
        caption: `${TITLES[dimension]}, ${campaign.title.fr}`,
        columns: [left('Organisme'), ...order.map((id) => right(categoryName(campaign, dimension, id)))],
        rows: rows.map(({ sample, counts }) => [
          nameOf(barometer, sample),
          ...order.map((id) => text(n(counts.counts.find((c) => c.category === id)?.calls ?? 0))),
        ]),
      },
    },
  ];
}

function categoryName(campaign: CallsCampaign, dimension: keyof typeof TITLES, id: string): string {
  if (dimension === 'weekday') return capitalise(messagesFr.weekdays[Number(id) as 1 | 2 | 3 | 4 | 5 | 6 | 7]);
  if (dimension === 'profile') return capitalise(profileName(id, messagesFr));
  if (dimension === 'caller') return id;
  const slot = campaign.slots.find((one) => one.id === id);
  return slot ? formatSlot(slot, messagesFr) : id;
}

function strata(barometer: Barometer, { samples }: CampaignQuality): TableView {
  return {
    caption: 'Part de chaque strate dans le résultat, et nombre d’appels qui la portent',
    columns: [left('Organisme'), left('Strate'), right('Part'), right('Appels'), right('Efficacité des poids')],
    rows: samples.flatMap((sample) =>
      sample.strata.map(({ id, share, calls, cells }) => [
        nameOf(barometer, sample),
        text(cells > 1 ? `${id} ${messagesFr.quality.joinedMark(n(cells))}` : id),
        text(formatPercent(share, 'fr')),
        text(n(calls)),
        text(formatPercent(sample.weightEfficiency, 'fr', { decimals: 0 })),
      ]),
    ),
  };
}

/** A pair of calls has no one caller: more calls would not help. */
function unmeasurable({ base }: Indicator, reason: keyof typeof messagesFr.quality.unmeasurable): string {
  return base === 'pairs' ? messagesFr.quality.pairsOfCallers : messagesFr.quality.unmeasurable[reason];
}

function callerEffects(barometer: Barometer, quality: CampaignQuality): TableView {
  const { indicator } = lookup(barometer);
  return {
    caption: 'Ressemblance des appels d’un même enquêteur (corrélation intraclasse)',
    columns: [left('Indicateur'), right('Corrélation'), left('Enquêteurs')],
    rows: quality.callerEffects.map(({ indicator: id, effect }) => [
      text(shortIndicator(indicator(id), 'fr')),
      text(effect.kind === 'measured' ? formatNumber(effect.icc, 'fr', { decimals: 3 }) : '–'),
      text(effect.kind === 'measured' ? n(effect.callers) : unmeasurable(indicator(id), effect.reason)),
    ]),
  };
}
