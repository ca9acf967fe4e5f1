import type { Table } from '../domain/table.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import type { Report } from './report.ts';

const ROOT_FILES = [
  'sectors.csv',
  'organisations.csv',
  'scenarios.csv',
  'indicators.csv',
  'opening_hours.csv',
  'announcements.csv',
  'errata.csv',
];
/** Written and read by other commands. */
const OTHER_ROOT_FILES = ['register.csv', 'truth.json'];
const CAMPAIGN_FILES = [
  'campaign.json',
  'attempts.csv',
  'published.csv',
  'exclusions.csv',
  'corrections.csv',
  'second_codings.csv',
  'plan.csv',
  'press.csv',
];

/** Files that look like data and that nobody reads: a name misspelt, or a workbook never saved as CSV. */
export function checkFiles(files: Files, report: Report): void {
  for (const path of files.keys()) {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    if (!/\.(csv|tsv|txt|json|xlsx?|ods)$/i.test(name) || name.startsWith('~')) continue;
    const known =
      parts.length === 1 ? [...ROOT_FILES, ...OTHER_ROOT_FILES] : isCampaignFile(parts) ? CAMPAIGN_FILES : [];
    if (known.includes(name)) continue;
    const suggestion = nearest(
      stem(name),
      known.map((file) => ({ id: file, names: [stem(file)] })),
    );
    report('file-unknown', { file: path }, suggestion === undefined ? {} : { suggestion });
  }
}

/** Reports a table that is not there, with what it must hold, and the file of the same folder that may be it. */
export function reportMissing(files: Files, folder: string, table: Table, why: string, report: Report): void {
  const prefix = folder === '' ? '' : `${folder}/`;
  if (files.has(`${prefix}${table.file}`)) return;
  const columns = Object.entries(table.columns);
  const required = columns
    .filter(([, { presence, standIns }]) => presence === 'required' || standIns)
    .map(([name]) => name);
  const names = [...files.keys()]
    .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
    .map((path) => path.slice(prefix.length))
    .filter((name) => !ROOT_FILES.includes(name) && !CAMPAIGN_FILES.includes(name));
  const similar = nearest(
    stem(table.file),
    names.map((name) => ({ id: name, names: [stem(name)] })),
  );
  report(
    'file-missing',
    { file: `${prefix}${table.file}` },
    { why, required, ...(similar !== undefined && { similar }) },
  );
}

function isCampaignFile(parts: readonly string[]): boolean {
  return parts.length === 3 && parts[0] === 'campaigns';
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
