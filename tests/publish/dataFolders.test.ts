import { MIN_N_RATE } from '../../src/domain/method.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { composeBarometer } from '../../src/barometer.ts';
import { resultsTable } from '../../src/domain/tables/resultsTable.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { breakdownsCsv } from '../../src/publish/breakdownsCsv.ts';
import { campaignDocument } from '../../src/publish/campaignDocument.ts';
import type { Edition } from '../../src/publish/edition.ts';
import { resultsCsv } from '../../src/publish/resultsCsv.ts';
import { serialiseDocument } from '../../src/publish/serialiseDocument.ts';
import { allDocuments } from './allDocuments.ts';
import { edition } from './tinyBarometer.ts';
import { campaignId } from './tinyIds.ts';

type Row = Readonly<Record<string, string>>;

const now = '2026-11-03T08:00:00Z';
const folderPath = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

function editionOf(folder: string): Edition {
  return { ...edition, barometer: composeBarometer(readDataFolder(folderPath(folder), { now }), { now }) };
}

function rowsOf(csv: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const { data, errors, meta } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { columns: meta.fields ?? [], rows: data };
}

/** 1 ≤ low ≤ rank ≤ high ≤ how many were compared. */
function isRankInterval(row: Row): boolean {
  const [low, rank, high, among] = [row.rank_low, row.rank, row.rank_high, row.ranked_among].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return 1 <= low && low <= rank && rank <= high && high <= among;
}

const isEmpty = (row: Row, ...names: readonly string[]): boolean => names.every((name) => row[name] === '');

/** Where a unit of ours ends. */
const TOP: Readonly<Record<string, number>> = { percent: 1, score5: 5, score100: 100 };

describe.each([['data'], ['tests/fixtures/tiny']])('the API over %s', (folder) => {
  const built = editionOf(folder);
  const { barometer } = built;
  const table = rowsOf(resultsCsv(barometer));
  const parts = barometer.campaigns.flatMap(({ id }) => rowsOf(breakdownsCsv(barometer, id)).rows);

  it('has the columns of the contract, and the notice in a fictional file only', () => {
    expect(table.columns).toEqual([...Object.keys(resultsTable.columns), ...(barometer.fictional ? ['notice'] : [])]);
    expect(table.rows.length).toBe(barometer.results.length);
    expect(parts.length).toBe(barometer.breakdowns.length);
  });

  it('stands in the order campaign, organisation, indicator', () => {
    const keys = table.rows.map((row) => [row.campaign, row.organisation, row.indicator].join(' '));
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has of every status what that status allows', () => {
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of [...table.rows, ...parts]) {
      const [value, low, high] = [Number(row.value), Number(row.low), Number(row.high)];
      switch (row.status) {
        case 'measured':
        case 'fragile':
          if (row.unit === 'percent') expect(row.value === '' || row.high === '').toBe(false);
          if (row.value !== '')
            expect(low <= value && (row.high === '' || value <= high), JSON.stringify(row)).toBe(true);
          expect(low >= 0 && high <= (TOP[row.unit ?? ''] ?? Infinity), JSON.stringify(row)).toBe(true);
          expect(Number(row.effective_n)).toBeGreaterThanOrEqual(MIN_N_RATE - 1e-9);
          expect(isEmpty(row, 'source_url', 'qualifier')).toBe(true);
          break;
        case 'counts_only':
          expect(isEmpty(row, 'value', 'low', 'high', 'rank')).toBe(true);
          expect(Number(row.denominator)).toBeGreaterThan(0);
          break;
        case 'not_measured':
          expect(isEmpty(row, 'value', 'low', 'high', 'numerator', 'denominator', 'effective_n', 'rank')).toBe(true);
          break;
        case 'published':
          expect(row.value).not.toBe('');
          expect(row.effective_n).toBe(row.denominator);
          if (row.low !== '') expect(low <= value && value <= high, JSON.stringify(row)).toBe(true);
          break;
        default:
          expect(row.status).toBe('published_without_n');
          expect(row.value).not.toBe('');
          expect(isEmpty(row, 'low', 'high', 'numerator', 'denominator', 'effective_n', 'rank')).toBe(true);
      }
      if (row.rank === '') expect(isEmpty(row, 'rank_low', 'rank_high', 'ranked_among')).toBe(true);
      else expect(isRankInterval(row), JSON.stringify(row)).toBe(true);
    }
  });

  it('names no total of others as an organisation, but publishes its figures', () => {
    const totals = barometer.organisations.filter(({ kind }) => kind === 'aggregate').map(({ id }) => id as string);
    const listed = allDocuments(built).map(([path]) => path);
    for (const id of totals) expect(listed).not.toContain(`organisations/${id}.json`);
    const ranked = table.rows.filter((row) => row.rank !== '' && totals.includes(row.organisation ?? ''));
    expect(ranked).toEqual([]);
  });

  it('gives the digest of each file as it lies on disk', () => {
    const documents = barometer.campaigns.map(({ id }) => campaignDocument(built, id));
    expect(documents.length).toBeGreaterThan(0);
    for (const { files, provenance } of documents) {
      expect(provenance.campaigns.map((one) => one.files)).toEqual([files]);
      for (const { path, sha256, bytes } of files) {
        const content = readFileSync(`${folderPath(folder)}${path}`);
        expect([path, sha256]).toEqual([path, createHash('sha256').update(content).digest('hex')]);
        expect(bytes).toBe(content.byteLength);
      }
    }
  });

  it('writes every document', () => {
    for (const [path, document] of allDocuments(built)) {
      const isMarked = serialiseDocument(document, 'compact').includes('DONNÉES FICTIVES');
      expect([path, isMarked]).toEqual([path, barometer.fictional]);
    }
  });
});

describe('the quality report of the folder that was counted by hand', () => {
  it('counts as the hand did', () => {
    const expected = JSON.parse(readFileSync(`${folderPath('tests/fixtures/tiny')}expected.json`, 'utf8')) as {
      sequences: { 'tiny-2026': { eligible: number; excluded: number; incomplete: number } };
    };
    const counted = expected.sequences['tiny-2026'];
    const { quality } = campaignDocument(editionOf('tests/fixtures/tiny'), campaignId('tiny-2026'));
    expect(quality.incomplete).toMatchObject({ sequences: counted.eligible, incomplete: counted.incomplete });
    expect(quality.exclusions?.total).toBe(counted.excluded);
  });
});
