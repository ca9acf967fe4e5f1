import type { DataFolder } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Issue } from '../domain/issue.ts';
import { OWN_INDICATORS } from '../domain/ownIndicators.ts';
import type { Erratum } from '../domain/publication.ts';
import type { Reference } from '../domain/table.ts';
import { organisationsTable } from '../domain/tables/organisationsTable.ts';
import { errataTable } from '../domain/tables/publicationTables.ts';
import { sectorsTable } from '../domain/tables/sectorsTable.ts';
import type { FolderContext } from './campaignContext.ts';
import { checkFiles, reportMissing } from './checkFiles.ts';
import { checkFictional } from './checkFictional.ts';
import type { Files } from './files.ts';
import { checkPublishedTexts } from './checkPublishedTexts.ts';
import type { Candidate } from './nearest.ts';
import { parseCampaign } from './parseCampaign.ts';
import { parseDirectory, reportDuplicates } from './parseDirectory.ts';
import { parseReplies } from './parseReplies.ts';
import { parseTable } from './parseTable.ts';
import { leaveOut } from './leaveOut.ts';
import { type Report, reportInto, sortIssues } from './report.ts';

/** What the ingest must be told: the instant that stands for now, and the sha256 of each file. */
export interface IngestOptions {
  /** ISO instant (`BUILD_CLOCK`). */
  readonly now: string;
  /** By path. A file without one is left out of the provenance. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Folders under `campaigns/` in which there is nothing to read: `campaigns/vide`. Files in memory have no empty folders. */
  readonly emptyCampaigns?: readonly string[];
}

/**
 * A data folder in memory → its nouns and everything found wrong with them. Never throws on data; runs in a browser too.
 * What could not be read is left out; with one error among the issues nothing may be published.
 * The result does not depend on the order of files or rows.
 */
export function parseDataFolder(files: Files, { now, hashes, emptyCampaigns = [] }: IngestOptions): DataFolder {
  const issues: Issue[] = [];
  const report = reportInto(issues);
  for (const table of [sectorsTable, organisationsTable]) reportMissing(files, '', table, 'mandatory', report);
  checkFiles(files, report);
  for (const folder of emptyCampaigns) report('campaign-folder-empty', { file: folder });
  const { tables, references: directoryReferences, ...directory } = parseDirectory(files, report);
  const ids = campaignIds(files);
  const references = new Map<Reference, readonly Candidate[]>([
    ...directoryReferences,
    ['campaign', ids.map((id) => ({ id, names: [] }))],
  ]);
  const organisationNames = directory.organisations.flatMap(({ name, shortName = name, aliases }) => [
    name,
    shortName,
    ...aliases,
  ]);
  const context: FolderContext = {
    files,
    hashes,
    nowMs: Date.parse(now),
    references,
    organisations: new Map(directory.organisations.map((o) => [o.id, o])),
    organisationNames,
    indicators: new Map([...OWN_INDICATORS, ...directory.indicators].map((i) => [i.id, i])),
    scenarios: directory.scenarios,
    openingHours: directory.openingHours,
    report,
  };
  const campaigns = ids.flatMap((id) => parseCampaign(id, context) ?? []).sort(oldestFirst);
  const errata = parseTable(files, errataTable.file, errataTable, references, report);
  reportDuplicates(errata, ({ id }) => id, 'id', report);
  const replies = parseReplies(files, references, report);
  checkFictional(campaigns, context);
  checkPublishedTexts({ tables, errata, replies, organisationNames }, report);
  const { openingHours, ...nouns } = directory;
  return {
    ...nouns,
    ...(openingHours.length > 0 && { openingHours }),
    campaigns,
    errata: newestFirst((errata?.rows ?? []).map((row) => leaveOut(row, 'row'))),
    replies,
    issues: sortIssues(issues),
  };
}

/** Names of the folders under `campaigns/` that hold something. */
function campaignIds(files: Files): readonly string[] {
  const ids = [...files.keys()].map((path) => /^campaigns\/([^/]+)\/(?!\.|~)[^/]+$/.exec(path)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}

function oldestFirst(a: Campaign, b: Campaign): number {
  const key = ({ fieldwork, id }: Campaign): string => `${fieldwork.from} ${fieldwork.to} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}

function newestFirst(errata: readonly Erratum[]): readonly Erratum[] {
  return errata.toSorted((a, b) => (a.date !== b.date ? (a.date > b.date ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/** A folder that could not even be listed. */
export function missingFolder(directory: string): DataFolder {
  const issues: Issue[] = [];
  const report: Report = reportInto(issues);
  report('folder-missing', { file: '.', received: directory });
  const nothing = { sectors: [], organisations: [], scenarios: [], indicators: [], campaigns: [], announcements: [] };
  return { ...nothing, errata: [], replies: [], issues };
}
