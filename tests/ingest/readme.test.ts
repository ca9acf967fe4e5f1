import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';

const readme = readFileSync('README.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first block of code in one language, without the indent of its list. */
function block(language: string): string {
  const [, code] = new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme) ?? [];
  if (code === undefined) throw new Error(`README.md has no block of ${language}`);
  return code.replace(/^ {3}/gm, '');
}

describe('README.md', () => {
  it('gives an example of a campaign that one can copy beside our own tables', () => {
    const campaign = join(folder, 'campaigns', 'automne-2026');
    mkdirSync(campaign, { recursive: true });
    for (const table of ['sectors', 'organisations', 'indicators', 'scenarios'])
      cpSync(join('data', `${table}.csv`), join(folder, `${table}.csv`));
    writeFileSync(join(campaign, 'campaign.json'), block('json'));
    writeFileSync(join(campaign, 'attempts.csv'), block('csv'));
    const { issues, campaigns } = readDataFolder(folder, { now: '2026-11-21T10:00:00Z' });
    expect(issues).toEqual([]);
    const rows = block('csv').trim().split('\n').slice(1);
    const calls = new Set(rows.map((row) => row.split(';')[0]));
    expect(campaigns.flatMap((c) => (c.kind === 'calls' ? c.sequences : []))).toHaveLength(calls.size);
  });
});
