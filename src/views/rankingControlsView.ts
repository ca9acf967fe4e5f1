import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { SectorId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Departement } from '../domain/places.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';
import { orderedSectors } from './latest.ts';
import type { RankingBlockView } from './rankingBlockView.ts';

/** One choice of a list. */
export interface OptionView {
  readonly value: string;
  readonly text: string;
}

/** What a reader can keep rows by and compare them with. A control that could change nothing is left out. */
export interface RankingControlsView {
  /** Each order and its direction, as the address writes it; empty for the ranking as published. */
  readonly sorts: readonly OptionView[];
  readonly sectors: readonly OptionView[];
  readonly networks: readonly OptionView[];
  readonly territories: readonly OptionView[];
  /** The most calls that one has; absent where all have the same number, or pairs are counted. */
  readonly mostCalls?: number;
  /** Those that can be compared with the others. */
  readonly organisations: readonly OptionView[];
  /** How many comparisons of two the ranking holds. */
  readonly comparisons: number;
  readonly ranked: number;
  readonly unranked: number;
}

/** The controls of one ranking, from the rows that it shows. */
export function rankingControlsView(
  { locale }: Site,
  barometer: Barometer,
  block: RankingBlockView,
  { sector, departements }: { readonly sector: SectorId | undefined; readonly departements: readonly Departement[] },
): RankingControlsView {
  const names = new Map<string, string>(departements.map(({ code, name }) => [code, name]));
  const inTable = block.groups.flatMap(({ rows }) => rows);
  const rows = [...inTable, ...block.unranked];
  const ranked = inTable.filter(({ rank }) => rank !== undefined);
  const present = new Set(rows.map(({ facts }) => facts.sector));
  const calls = rows.flatMap(({ figure }) => (figure.data.denominator ? [Number(figure.data.denominator)] : []));
  const [least, most] = [Math.min(...calls), Math.max(...calls)];
  const several = (options: readonly OptionView[], fewest: number) => (options.length >= fewest ? options : []);
  return {
    sorts: sortOptions(block, ranked.length > 0, locale),
    sectors:
      sector === undefined
        ? several(
            orderedSectors(barometer)
              .filter(({ id }) => present.has(id))
              .map(({ id, nameFr, nameEn }) => ({ value: id, text: textIn(locale, nameFr, nameEn) })),
            2,
          )
        : [],
    networks: distinct(rows.flatMap(({ facts }) => facts.network ?? [])),
    territories: distinct(rows.flatMap(({ facts }) => facts.territory)).map(({ value }) => {
      const name = names.get(value);
      return { value, text: name === undefined ? value : `${value} ${name}` };
    }),
    ...(least < most && !block.countsPairs ? { mostCalls: most } : {}),
    organisations: several(
      ranked
        .map(({ organisation, name }) => ({ value: organisation, text: name }))
        .sort((a, b) => a.text.localeCompare(b.text, 'fr')),
      2,
    ),
    comparisons: (ranked.length * (ranked.length - 1)) / 2,
    ranked: ranked.length,
    unranked: rows.length - ranked.length,
  };
}

/** Where nobody has a rank the published order is no order of ranks. */
function sortOptions(
  { measure, countsPairs }: RankingBlockView,
  isRanked: boolean,
  locale: Locale,
): readonly OptionView[] {
  const words = rankingTableWords[locale];
  const { rang, '-rang': backwards, ...others } = words.sorts(measure, words[countsPairs ? 'nOfPairs' : 'n'].counted);
  return [
    ...(isRanked
      ? [
          { value: '', text: rang },
          { value: '-rang', text: backwards },
        ]
      : [{ value: '', text: words.published }]),
    ...Object.entries(others).map(([value, text]) => ({ value, text })),
  ];
}

function distinct(values: readonly string[]): readonly OptionView[] {
  return [...new Set(values)].sort(codeUnitOrder).map((value) => ({ value, text: value }));
}
