import type { CampaignSettings } from '../domain/campaignSchema.ts';
import { folded } from '../domain/cells.ts';
import { attemptsTable } from '../domain/tables/attemptsTable.ts';
import { correctionsTable, exclusionsTable, planTable, secondCodingsTable } from '../domain/tables/campaignTables.ts';
import { publishedTable } from '../domain/tables/publishedTable.ts';
import { nearest } from './nearest.ts';
import type { Place, Report } from './report.ts';

/** How a campaign's own spreadsheets are read: their headers, their words, what they leave out. */
export interface Mapping {
  /** Folded header of theirs → our column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Our column → folded word of theirs → what we read instead. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Our column → the value of every row. */
  readonly constants: ReadonlyMap<string, string>;
  /** Folded headers of theirs that a file turned out to have: filled as headers are matched. */
  readonly met: Set<string>;
}

/** For files that no campaign maps. */
export const NO_MAPPING: Mapping = { columns: new Map(), values: new Map(), constants: new Map(), met: new Set() };

const CAMPAIGN_TABLES = [
  attemptsTable,
  publishedTable,
  exclusionsTable,
  correctionsTable,
  secondCodingsTable,
  planTable,
];
const OUR_COLUMNS = new Set(CAMPAIGN_TABLES.flatMap((table) => Object.keys(table.columns)));

/** Headers are compared without case, accents, spaces, underscores or punctuation. */
export function foldHeader(header: string): string {
  const text = folded(header);
  return text.replace(/[^\p{L}\p{N}%°]/gu, '') || text;
}

/**
 * `columns`, `values` and `constants` of `campaign.json` as look-ups.
 * `columns` is {theirs: ours}; an entry whose key alone is one of our names is read the other way round.
 * `values` and `constants` are keyed by our name, or by the header that `columns` maps.
 */
export function readMapping(
  settings: Pick<CampaignSettings, 'columns' | 'values' | 'constants'>,
  at: (path: string) => Place,
  report: Report,
): Mapping {
  const columns = new Map<string, string>();
  for (const [key, value] of Object.entries(settings.columns)) {
    const theirs = OUR_COLUMNS.has(key) && !OUR_COLUMNS.has(value) ? value : key;
    const ours = theirs === key ? value : key;
    if (OUR_COLUMNS.has(ours)) columns.set(foldHeader(theirs), ours);
    else unknownColumn(`columns.${key}`, value);
  }

  const ourName = (setting: string, key: string): string | undefined => {
    const ours = OUR_COLUMNS.has(key) ? key : columns.get(foldHeader(key));
    if (ours === undefined) unknownColumn(`${setting}.${key}`, key);
    return ours;
  };
  const values = new Map<string, ReadonlyMap<string, string>>();
  for (const [key, words] of Object.entries(settings.values)) {
    const ours = ourName('values', key);
    if (ours) values.set(ours, new Map(Object.entries(words).map(([word, code]) => [folded(word), code.trim()])));
  }
  const constants = new Map<string, string>();
  for (const [key, value] of Object.entries(settings.constants)) {
    const ours = ourName('constants', key);
    if (ours) constants.set(ours, value);
  }
  return { columns, values, constants, met: new Set() };

  function unknownColumn(path: string, name: string): void {
    const suggestion = nearest(
      name,
      [...OUR_COLUMNS].map((id) => ({ id, names: [] })),
    );
    report('mapping-unknown-column', { ...at(path), received: name }, suggestion === undefined ? {} : { suggestion });
  }
}

/** Entries of `columns` whose header no file has: most often a slip of the pen. */
export function reportUnused(
  mapping: Mapping,
  columns: CampaignSettings['columns'],
  at: (path: string) => Place,
  report: Report,
): void {
  for (const [key, value] of Object.entries(columns)) {
    const ours = mapping.columns.get(foldHeader(key)) ?? mapping.columns.get(foldHeader(value));
    if (ours === undefined || mapping.met.has(foldHeader(key)) || mapping.met.has(foldHeader(value))) continue;
    report('mapping-unused', { ...at(`columns.${key}`), received: ours === key ? value : key }, { name: ours });
  }
}
