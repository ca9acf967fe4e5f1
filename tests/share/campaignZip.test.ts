import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '../../src/domain/table.ts';
import { publishedCallsTable } from '../../src/domain/tables/publishedCallsTable.ts';
import { cutColumns, noticeColumn, resultsTable } from '../../src/domain/tables/resultsTable.ts';
import { campaignZip } from '../../src/share/campaignZip.ts';
import { resultsWorkbook } from '../../src/share/resultsWorkbook.ts';
import { edition } from '../publish/tinyBarometer.ts';
import { tinyFolder } from './tinyFolder.ts';

const { barometer, calls } = tinyFolder();
const tiny = { ...edition, barometer };
let zip: Uint8Array<ArrayBuffer>;
let files: ReadonlyMap<string, Uint8Array>;
const text = (name: string) => strFromU8(files.get(name) ?? new Uint8Array());

beforeAll(async () => {
  const workbook = await resultsWorkbook(tiny.site, barometer, { campaign: calls.id });
  zip = campaignZip(tiny, calls, workbook);
  files = new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.replace(`${calls.id}/`, ''), bytes]));
});

describe('the zip of a campaign', () => {
  it('holds everything in one folder', () => {
    expect(Object.keys(unzipSync(zip)).every((name) => name.startsWith(`${calls.id}/`))).toBe(true);
    expect([...files.keys()].sort()).toEqual(
      [
        'results.csv results-excel.csv campaign.xlsx campaign.json breakdowns.csv attempts.csv dictionary.csv',
        'LISEZ-MOI.txt README.txt LICENCE.txt SHA256SUMS',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    );
  });

  it('gives the digest of every file but its own list, as sha256sum wants it', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n');
    expect(lines).toHaveLength(files.size - 1);
    for (const line of lines) {
      const [, digest, name = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      expect(digest).toBe(
        createHash('sha256')
          .update(files.get(name) ?? new Uint8Array())
          .digest('hex'),
      );
    }
  });

  it('is the same bytes whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Chatham';
    const again = campaignZip(tiny, calls, await resultsWorkbook(tiny.site, barometer, { campaign: calls.id }));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(again, zip)).toBe(0);
  });

  it('says in each file for people that the data are fictional', () => {
    for (const name of ['LISEZ-MOI.txt', 'README.txt', 'results.csv', 'results-excel.csv', 'attempts.csv'])
      expect([name, text(name).includes('DONNÉES FICTIVES')]).toEqual([name, true]);
  });

  it('counts the rows of each table in the read-me', () => {
    const rows = text('attempts.csv').trimEnd().split('\r\n').length - 1;
    expect(text('README.txt')).toContain(`without the minute or the caller, ${rows} rows`);
  });
});

describe('the dictionary', () => {
  const columnsOf: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
    'results.csv': { ...resultsTable.columns, ...noticeColumn },
    'breakdowns.csv': { ...resultsTable.columns, ...cutColumns, ...noticeColumn },
    'attempts.csv': { ...publishedCallsTable.columns, ...noticeColumn },
  };

  it('describes the columns of each table, in their order', () => {
    const rows = Papa.parse<Record<string, string>>(text('dictionary.csv'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    for (const name of ['results.csv', 'results-excel.csv', 'breakdowns.csv', 'attempts.csv']) {
      const delimiter = name.includes('excel') ? ';' : ',';
      const header = Papa.parse<string[]>(text(name).replace('\uFEFF', ''), { delimiter, preview: 1 }).data[0];
      expect(rows.filter(({ file }) => file === name).map(({ column }) => column)).toEqual(header);
    }
    expect(rows.every((row) => row['description_fr'] !== '' && row['description_en'] !== '')).toBe(true);
  });

  it('tells the truth: every cell of every table is read by the schema of its column', () => {
    for (const [name, columns] of Object.entries(columnsOf)) {
      const { data } = Papa.parse<Record<string, string>>(text(name), { header: true, skipEmptyLines: true });
      expect(data.length).toBeGreaterThan(3);
      for (const row of data)
        for (const [column, { cell, presence }] of Object.entries(columns)) {
          const written = row[column] ?? '';
          const isRead = written === '' ? presence === 'optional' : cell.schema.safeParse(written).success;
          expect([name, column, written, isRead]).toEqual([name, column, written, true]);
        }
    }
  });
});
