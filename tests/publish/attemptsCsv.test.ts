import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { composeBarometer } from '../../src/barometer.ts';
import type { OrganisationId } from '../../src/domain/ids.ts';
import { isHuman, type Disposition } from '../../src/domain/disposition.ts';
import { publishedCallsTable } from '../../src/domain/tables/publishedCallsTable.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { attemptsCsv } from '../../src/publish/attemptsCsv.ts';

const now = '2026-11-03T08:00:00Z';
const folder = fileURLToPath(new URL('../fixtures/tiny/', import.meta.url));
const barometer = composeBarometer(readDataFolder(folder, { now }), { now });
const campaign = barometer.campaigns.find((one) => one.kind === 'calls');
if (campaign?.kind !== 'calls') throw new Error('the fixture has no calls');
const csv = attemptsCsv(barometer, [campaign]);
const { data: rows, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

describe('attempts/<campaign>.csv', () => {
  it('has the columns for good, and a notice where the data are fictional', () => {
    expect(meta.fields).toEqual([...Object.keys(publishedCallsTable.columns), 'notice']);
    expect(new Set(rows.map(({ notice }) => notice))).toEqual(new Set(['DONNÉES FICTIVES']));
  });

  it('has a row a dial', () => {
    const dials = [...campaign.sequences, ...campaign.excluded.map(({ sequence }) => sequence)];
    expect(rows).toHaveLength(dials.reduce((sum, { attempts }) => sum + attempts.length, 0));
    expect(new Set(rows.map(({ sequence }) => sequence)).size).toBe(dials.length);
  });

  it('gives the figures again to whoever counts', () => {
    const organisations = new Set(rows.map(({ organisation }) => organisation));
    expect(organisations.size).toBeGreaterThan(1);
    let refused = 0;
    for (const organisation of organisations) {
      const own = rows.filter((row) => row.organisation === organisation && row.excluded === '');
      const answered = own.filter(({ disposition }) => isHuman(disposition as Disposition));
      const good = answered.filter(({ answer }) => answer === 'complete' || answer === 'acceptable');
      const published = (indicator: string) =>
        barometer.results.find(
          (r) => r.campaign === campaign.id && r.organisation === organisation && r.indicator === indicator,
        );
      for (const [indicator, counted] of [
        ['pickup', answered.length],
        ['resolved', good.length],
      ] as const) {
        const result = published(indicator);
        // Too many calls stopped too early: nothing was published.
        if (result?.kind === 'not_measured') refused += 1;
        else expect(result).toMatchObject({ numerator: counted });
      }
    }
    expect(refused).toBeLessThan(organisations.size);
  });

  it('tells neither who called, nor when to the minute, nor what was noted', () => {
    expect(csv).not.toMatch(/\bE\d{2,4}\b/);
    expect(csv).not.toMatch(/\d\d:\d\d/);
    expect(csv).not.toMatch(/started_at|note,|courtesy|number/);
    const ids = campaign.sequences.map(({ id }) => id);
    const cells = new Set(rows.flatMap((row) => Object.values(row)));
    expect(ids.filter((id) => cells.has(id))).toEqual([]);
  });
});

describe('organisations/<organisation>-attempts.csv', () => {
  it('has the rows of one organisation, numbered as in the file of the campaign', () => {
    const organisations = [...new Set(rows.map(({ organisation }) => organisation))];
    for (const organisation of organisations) {
      const own = attemptsCsv(barometer, [campaign], organisation as OrganisationId);
      expect(Papa.parse(own, { header: true, skipEmptyLines: true }).data).toEqual(
        rows.filter((row) => row.organisation === organisation),
      );
    }
  });
});
