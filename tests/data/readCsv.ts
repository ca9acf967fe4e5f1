import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Our own data folder, read without the ingest, so that a fault there cannot hide one here. */
export const DATA = join(import.meta.dirname, '../../data');

/** A row as written, by column. Every column of the header is there. */
export type Row = Readonly<Record<string, string>>;

/** Rows of one CSV of the data folder; a malformed line throws. */
export function readCsv(path: string): readonly Row[] {
  const { data, errors } = Papa.parse<string[]>(readFileSync(join(DATA, path), 'utf8').trimEnd(), { delimiter: ',' });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`);
  const [header = [], ...records] = data;
  return records.map((record, index) => {
    if (record.length !== header.length) throw new Error(`${path}:${index + 2}: ${record.length} cells`);
    return Object.fromEntries(header.map((column, place) => [column, record[place] ?? '']));
  });
}

export interface CampaignFile {
  readonly id: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly kind: string;
  readonly protocol: string;
  readonly fieldwork: { readonly from: string; readonly to: string };
  readonly simulated: boolean;
  readonly scenarioVersions?: Readonly<Record<string, string>>;
  readonly maxAttempts?: number;
  readonly minGapSeconds?: number;
  readonly maxWaitSeconds?: number;
  readonly source: string;
}

export interface PublishedFolder {
  readonly head: CampaignFile;
  readonly rows: readonly Row[];
}

/** Every campaign of the folder, by id. */
export function readCampaigns(): ReadonlyMap<string, PublishedFolder> {
  const ids = readdirSync(join(DATA, 'campaigns'));
  return new Map(
    ids.map((id) => {
      const head = JSON.parse(readFileSync(join(DATA, 'campaigns', id, 'campaign.json'), 'utf8')) as CampaignFile;
      return [id, { head, rows: readCsv(`campaigns/${id}/published.csv`) }];
    }),
  );
}
