import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { resultsWorkbook } from '../../src/share/resultsWorkbook.ts';
import { barometer, edition, fictionalBarometer } from '../publish/tinyBarometer.ts';
import { campaignId, organisationId } from '../publish/tinyIds.ts';
import { readWorkbook, type ReadCell } from './readWorkbook.ts';

const write = async (over = barometer) => readWorkbook(await resultsWorkbook(edition.site, over, {}));

async function rowOf(
  campaign: string,
  organisation: string,
  indicator: string,
): Promise<ReadonlyMap<string, ReadCell>> {
  const [head = [], ...rows] = (await write()).get('Résultats')?.rows ?? [];
  const names = head.map((cell) => cell?.value);
  const named = rows.map((row) => new Map(row.flatMap((cell, i) => (cell ? [[String(names[i]), cell] as const] : []))));
  const found = named.find(
    (row) =>
      row.get('campaign')?.value === campaign &&
      row.get('organisation')?.value === organisation &&
      row.get('indicator')?.value === indicator,
  );
  if (!found) throw new Error(`no row ${organisation} ${indicator}`);
  return found;
}

describe('the workbook of results', () => {
  it('begins with a read-me in both languages, then the figures and what the columns mean', async () => {
    const sheets = await write();
    expect([...sheets.keys()]).toEqual(['Lisez-moi', 'Résultats', 'Dictionnaire']);
    const lines = sheets.get('Lisez-moi')?.rows.map(([cell]) => cell?.value) ?? [];
    expect(lines).toEqual(expect.arrayContaining(['Comment lire', 'How to read it']));
  });

  it('keeps the head of its tables in sight', async () => {
    const sheets = await write();
    expect(sheets.get('Résultats')?.xml).toContain('<pane ySplit="1" xSplit="0" topLeftCell="A2"');
    expect(sheets.get('Dictionnaire')?.xml).toContain('state="frozen"');
    // Rows alone are frozen: the pane that scrolls is the lower one.
    for (const name of ['Résultats', 'Dictionnaire'])
      expect(sheets.get(name)?.xml).toMatch(/<pane ySplit="1"[^>]* activePane="bottomLeft"/);
  });

  it('types its cells: shares as percentages, days as dates, counts as numbers, ids as text', async () => {
    const row = await rowOf('printemps-2026', 'caf-b', 'pickup');
    expect(row.get('value')).toEqual({ value: 0.5, format: '0.0%' });
    // 2 March 2026, as spreadsheets count days.
    expect(row.get('fieldwork_from')).toEqual({ value: 46083, format: 'yyyy-mm-dd' });
    expect(row.get('denominator')).toEqual({ value: 120, format: undefined });
    expect(row.get('effective_n')?.format).toBe('0.0');
    expect(row.get('organisation_name')?.value).toBe('CAF-B');
    expect(row.get('method')?.value).toBe('1.0');
  });

  it('describes its own sheet, and no file that is not in it', async () => {
    const [, ...rows] = (await write()).get('Dictionnaire')?.rows ?? [];
    expect(new Set(rows.map(([file]) => file?.value))).toEqual(new Set(['Résultats']));
  });

  it('gives no format of a percentage to another unit, and no cell to what is not there', async () => {
    const row = await rowOf('inc-2022', 'caf-c', 'satisfaction');
    expect(row.get('value')).toEqual({ value: 7.25, format: undefined });
    expect(row.has('low')).toBe(false);
  });

  it('holds what looks like a formula as a text, unchanged', async () => {
    const row = await rowOf('inc-2022', 'caf-c', 'satisfaction');
    expect(row.get('base')?.value).toBe('=HYPERLINK("http://x")');
    const xml = (await write()).get('Résultats')?.xml ?? '';
    expect(xml).not.toContain('<f>');
  });

  it('is about one organisation or one campaign where asked', async () => {
    const organisations = async (selection: object) => {
      const { rows = [] } =
        readWorkbook(await resultsWorkbook(edition.site, barometer, selection)).get('Résultats') ?? {};
      return new Set(rows.slice(1).map((row) => row[0]?.value));
    };
    expect(await organisations({ organisation: organisationId('caf-a') })).toEqual(new Set(['CAF-A']));
    expect((await organisations({ campaign: campaignId('inc-2022') })).size).toBe(4);
  });

  it('says on its first sheet and in each row that fictional data are fictional', async () => {
    const sheets = await write(fictionalBarometer);
    expect(JSON.stringify(sheets.get('Lisez-moi')?.rows)).toContain('DONNÉES FICTIVES');
    for (const row of sheets.get('Résultats')?.rows.slice(1) ?? []) expect(row.at(-1)?.value).toBe('DONNÉES FICTIVES');
    expect(JSON.stringify([...(await write()).values()])).not.toContain('DONNÉES FICTIVES');
  });

  it('holds no time of its making', async () => {
    const bytes = await resultsWorkbook(edition.site, barometer, {});
    // Time and day of each part in the format of zip: midnight of 1 January 1980.
    expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x00210000);
    expect(
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toMatch(/dcterms|20\d\d-\d\d-\d\dT/);
  });
});
