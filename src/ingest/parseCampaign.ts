import type { Campaign, CampaignHead, PublishedCampaign, SourceFile } from '../domain/campaign.ts';
import { publishedTable } from '../domain/tables/publishedTable.ts';
import type { CampaignContext, FolderContext } from './campaignContext.ts';
import { similarFile } from './checkFiles.ts';
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
export const CAMPAIGN_FILES = {
  calls: ['attempts.csv', 'exclusions.csv', 'corrections.csv', 'second_codings.csv', 'plan.csv'],
  published: ['published.csv'],
} as const;

/** One campaign of the folder; `undefined` where its settings or its main file cannot be used. */
export function parseCampaign(id: string, folderContext: FolderContext): Campaign | undefined {
  const { files, report } = folderContext;
  const folder = `campaigns/${id}`;
  const file = `${folder}/campaign.json`;
  const bytes = files.get(file);
  if (!bytes) {
    report('file-missing', { file }, { why: 'campaign' });
    return undefined;
  }
  const parsed = parseSettings(file, bytes, report);
  if (!parsed) return undefined;
  const { settings, at } = parsed;
  checkSettings(id, settings, at, folderContext);
  const context: CampaignContext = { ...folderContext, folder, settings, mapping: readMapping(settings, at, report) };
  reportFiles(context);
  const head = toHead(context);
  const campaign = settings.kind === 'calls' ? parseCalls(head, context) : parsePublished(head, context);
  reportUnused(context.mapping, settings.columns, at, report);
  return campaign;
}

function parsePublished(head: CampaignHead, context: CampaignContext): PublishedCampaign | undefined {
  const { files, folder, mapping, references, indicators, organisationNames, report } = context;
  const table = parseTable(files, `${folder}/published.csv`, publishedTable, references, report, mapping);
  if (!table) return undefined;
  checkTexts(textsOf(table, ['note']), organisationNames, report);
  return { ...head, kind: 'published', figures: parseFigures(table.rows, indicators, locate(table.grid), report) };
}

/** The settings that outlive the reading of the files. */
function toHead({ settings, files, hashes, folder }: CampaignContext): CampaignHead {
  const head = leaveOut(settings, 'columns', 'values', 'constants', 'kind', '$schema');
  const sources = ['campaign.json', ...CAMPAIGN_FILES[settings.kind]].map((name) => `${folder}/${name}`).sort();
  const read = sources.flatMap((path): SourceFile[] => {
    const bytes = files.get(path);
    const sha256 = hashes.get(path);
    return bytes && sha256 !== undefined ? [{ path, sha256, bytes: bytes.length }] : [];
  });
  return { ...head, files: read };
}

function reportFiles({ files, folder, settings, report }: CampaignContext): void {
  const [main] = CAMPAIGN_FILES[settings.kind];
  if (!files.has(`${folder}/${main}`))
    report('file-missing', { file: `${folder}/${main}` }, { why: settings.kind, ...similarFile(files, folder, main) });
  if (settings.kind === 'calls' && !files.has('scenarios.csv'))
    report('file-missing', { file: 'scenarios.csv' }, { why: 'scenarios' });
  for (const name of CAMPAIGN_FILES[settings.kind === 'calls' ? 'published' : 'calls']) {
    if (files.has(`${folder}/${name}`)) report('file-not-read', { file: `${folder}/${name}` }, { kind: settings.kind });
  }
}
