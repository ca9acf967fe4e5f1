import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { expectCleanMessages } from './cleanMessage.ts';
import { CAMPAIGN, NOW, parse, SAMPLE, told, type Written } from './sampleFolder.ts';

const { 'sectors.csv': sectors = '', 'organisations.csv': organisations = '' } = SAMPLE;
const NOUNS: Written = { 'sectors.csv': sectors, 'organisations.csv': organisations };
const made: string[] = [];

function write(written: Written): string {
  const directory = mkdtempSync(join(tmpdir(), 'data-'));
  made.push(directory);
  for (const [path, content] of Object.entries(written)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

describe('readDataFolder', () => {
  it.each(['licence', 'source'] as const)('takes a %s in one sentence, which is French, or in two languages', (key) => {
    const read = (text: unknown) => {
      const json = JSON.parse(String(SAMPLE[`${CAMPAIGN}/campaign.json`])) as Record<string, unknown>;
      const written = { ...SAMPLE, [`${CAMPAIGN}/campaign.json`]: JSON.stringify({ ...json, [key]: text }) };
      return parse(written).campaigns[0]?.[key];
    };
    expect(read('Libre.')).toEqual({ fr: 'Libre.' });
    expect(read({ fr: 'Libre.', en: 'Free.' })).toEqual({ fr: 'Libre.', en: 'Free.' });
  });

  it('reads from disk what it reads from memory, with the digest of each file', () => {
    const folder = readDataFolder(write(SAMPLE), { now: NOW });
    const inMemory = parse(SAMPLE);
    expect({ ...folder, campaigns: [] }).toEqual({ ...inMemory, campaigns: [] });
    const text = String(SAMPLE[`${CAMPAIGN}/attempts.csv`]);
    expect(folder.campaigns[0]?.files).toEqual([
      {
        path: `${CAMPAIGN}/attempts.csv`,
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.byteLength(text),
      },
      expect.objectContaining({ path: `${CAMPAIGN}/campaign.json` }),
    ]);
  });

  it('says that a folder is missing, without throwing', () => {
    const { issues } = readDataFolder(join(tmpdir(), 'no-such-folder'), { now: NOW });
    expect(issues.map(({ code }) => code)).toEqual(['folder-missing']);
  });

  it('takes a folder without a campaign, and one whose campaigns are hidden files', () => {
    for (const written of [NOUNS, { ...NOUNS, 'campaigns/.gitkeep': '', 'campaigns/.vide/campaign.json': 'x' }]) {
      const folder = readDataFolder(write(written), { now: NOW });
      expect(told(folder)).toEqual([]);
      expect(folder.campaigns).toEqual([]);
      expect(folder.organisations).toHaveLength(2);
    }
  });

  it('says which folders of campaigns hold nothing that it reads', () => {
    const directory = write({ ...SAMPLE, 'campaigns/photos/a.png': 'x', 'campaigns/cache/.DS_Store': 'x' });
    mkdirSync(join(directory, 'campaigns/vide'));
    const { issues } = readDataFolder(directory, { now: NOW });
    expect(issues.map(({ code, severity, file }) => [code, severity, file])).toEqual(
      ['cache', 'photos', 'vide'].map((name) => ['campaign-folder-empty', 'warning', `campaigns/${name}`]),
    );
    issues.forEach(expectCleanMessages);
  });

  it('reads nothing of a project around the data, and does not ignore a misspelt folder', () => {
    const around = { 'node_modules/x/attempts.csv': 'x', 'photo.png': 'x', 'notes/plan.csv': 'x' };
    expect(readDataFolder(write({ ...SAMPLE, ...around }), { now: NOW }).issues).toEqual([]);
    const { issues } = readDataFolder(write({ ...SAMPLE, 'campagnes/mars/attempts.csv': 'x' }), { now: NOW });
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['file-unknown', 'campagnes/mars/attempts.csv']]);
  });

  it('forgets internal notes, and keeps embargoed campaigns', () => {
    const written = {
      ...SAMPLE,
      [`${CAMPAIGN}/campaign.json`]: String(SAMPLE[`${CAMPAIGN}/campaign.json`]).replace(
        '"kind"',
        '"publishAt": "2027-01-01T06:00:00+01:00",\n  "kind"',
      ),
      [`${CAMPAIGN}/attempts.csv`]: String(SAMPLE[`${CAMPAIGN}/attempts.csv`])
        .replace('answer', 'answer,note')
        .replace(/(?<=\d{3},[a-z]*)\n/g, ',Mme Durand au 06 12 34 56 78\n'),
    };
    const folder = readDataFolder(write(written), { now: NOW });
    expect(told(folder)).toEqual([]);
    expect(folder.campaigns[0]?.publishAt).toBe('2027-01-01T06:00:00+01:00');
    expect(JSON.stringify(folder)).not.toContain('Durand');
  });
});
