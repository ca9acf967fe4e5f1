import type { Campaign, CampaignHead, PublishedCampaign, SourceFile } from '../domain/campaign.ts';
import { attemptsTable } from '../domain/tables/attemptsTable.ts';
import { pressTable } from '../domain/tables/campaignTables.ts';
import { publishedTable } from '../domain/tables/publishedTable.ts';
import { scenariosTable } from '../domain/tables/scenariosTable.ts';
import type { CampaignContext, FolderContext } from './campaignContext.ts';
import { reportMissing } from './checkFiles.ts';
import { checkSettings } from './checkSettings.ts';
import { checkTexts, textsOf } from './checkTexts.ts';
import { leaveOut } from './leaveOut.ts';
import { locate } from './matchHeaders.ts';
import { readMapping, reportUnused } from './mapping.ts';
import { parseCalls } from './parseCalls.ts';
import { parseFigures } from './parseFigures.ts';
import { parseSettings } from './parseSettings.ts';
import { parseTable } from './parseTable.ts';

/** Files of `campaigns/<id>/` that each kind reads, the first being mandatory. */
const CAMPAIGN_FILES = {
  calls: ['attempts.csv', 'exclusions.csv', 'corrections.csv', 'second_codings.csv', 'plan.csv'],
  published: ['published.csv'],
} as const;
/** What both read. */
const COMMON_FILES = ['campaign.json', pressTable.file];

/** Of a digest: enough for two to differ in what a person compares. */
const SHOWN_DIGITS = 12;

const REQUIRED_SETTINGS = ['id', 'title', 'kind', 'protocol', 'fieldwork'];

/** One campaign of the folder; `undefined` where its settings or its main file cannot be used. */
export function parseCampaign(id: string, folderContext: FolderContext): Campaign | undefined {
  const { files, report } = folderContext;
  const folder = `campaigns/${id}`;
  const file = `${folder}/campaign.json`;
  const bytes = files.get(file);
  if (!bytes) {
    report('file-missing', { file }, { why: 'campaign', required: REQUIRED_SETTINGS });
    return undefined;
  }
  const parsed = parseSettings(file, bytes, report);
  if (!parsed) return undefined;
  const { settings, at } = parsed;
  checkSettings(id, settings, at, folderContext);
  const mapping = readMapping(settings, at, report);
  const context: CampaignContext = { ...folderContext, folder, settings, at, mapping };
  reportFiles(context);
  checkPlanDigest(context);
  const head = toHead(context);
  const campaign = settings.kind === 'calls' ? parseCalls(head, context) : parsePublished(head, context);
  reportUnused(context.mapping, settings.columns, at, report);
  return campaign;
}

function parsePublished(head: CampaignHead, context: CampaignContext): PublishedCampaign | undefined {
  const { files, folder, mapping, references, indicators, organisationNames, report } = context;
  const table = parseTable(files, `${folder}/published.csv`, publishedTable, references, report, mapping);
  if (!table) return undefined;
  checkTexts(textsOf(table, ['note', 'note_en']), organisationNames, report);
  return { ...head, kind: 'published', figures: parseFigures(table.rows, indicators, locate(table.grid), report) };
}

/** The settings that outlive the reading of the files. */
function toHead({ settings, files, hashes, folder, references, report }: CampaignContext): CampaignHead {
  const press = parseTable(files, `${folder}/${pressTable.file}`, pressTable, references, report);
  const head = leaveOut(settings, 'columns', 'values', 'constants', 'kind', '$schema');
  const sources = [...COMMON_FILES, ...CAMPAIGN_FILES[settings.kind]].map((name) => `${folder}/${name}`).sort();
  const read = sources.flatMap((path): SourceFile[] => {
    const bytes = files.get(path);
    const sha256 = hashes.get(path);
    return bytes && sha256 !== undefined ? [{ path, sha256, bytes: bytes.length }] : [];
  });
  return { ...head, ...(press && { press: press.rows.map((row) => leaveOut(row, 'row')) }), files: read };
}

/** D11: the digest of the plan was published before fieldwork; another plan than that one cannot vouch for the calls. */
function checkPlanDigest({ settings, hashes, folder, at, report }: CampaignContext): void {
  const found = hashes.get(`${folder}/plan.csv`);
  const announced = settings.planSha256?.toLowerCase();
  if (settings.kind !== 'calls' || announced === undefined || found === undefined || found === announced) return;
  report('plan-changed', at('planSha256'), {
    announced: announced.slice(0, SHOWN_DIGITS),
    found: found.slice(0, SHOWN_DIGITS),
  });
}

function reportFiles({ files, folder, settings, report }: CampaignContext): void {
  const calls = settings.kind === 'calls';
  reportMissing(files, folder, calls ? attemptsTable : publishedTable, settings.kind, report);
  if (calls) reportMissing(files, '', scenariosTable, 'scenarios', report);
  for (const name of CAMPAIGN_FILES[calls ? 'published' : 'calls']) {
    const file = `${folder}/${name}`;
    if (files.has(file)) report('file-not-read', { file }, { kind: settings.kind });
  }
}
