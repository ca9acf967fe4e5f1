import { describe, expect, it } from 'vitest';
import { embedDocument } from '../../../src/share/embedDocument.ts';
import { embedTable } from '../../../src/share/embedTable.ts';
import { embedWorkbook } from '../../../src/share/embedWorkbook.ts';
import { embedsOf } from '../../../src/views/embedsOf.ts';
import { embedView } from '../../../src/views/embedView.ts';
import { real, site, tiny } from '../../views/site.ts';
import { readWorkbook } from '../readWorkbook.ts';

const live = (barometer: typeof real, chart: string) => {
  const found = embedsOf(barometer).find(({ of, pinned }) => of.chart === chart && !pinned);
  if (!found) throw new Error(`no live ${chart}`);
  return found;
};
const rowsOf = async (barometer: typeof real, chart: string) => {
  const sheets = readWorkbook(await embedWorkbook(site, barometer, live(barometer, chart)));
  return { sheets, rows: sheets.get('Résultats')?.rows ?? [] };
};

describe('the workbook of a chart', () => {
  it.each([
    ['figure', tiny],
    ['answers', tiny],
    ['ranking', real],
  ] as const)('holds the rows of its table, %s', async (chart, barometer) => {
    const { header, records } = embedTable(barometer, embedView(site, barometer, live(barometer, chart)));
    const { rows } = await rowsOf(barometer, chart);
    const heads = rows[0]?.map((cell) => cell?.value) ?? [];
    expect(heads.slice(-header.length)).toEqual(header);
    const offset = heads.length - header.length;
    const read = rows.slice(1).map((row) => header.map((_, i) => row[i + offset]?.value));
    expect(read).toEqual(records);
  });

  it('says what it is, in both languages, with the address of the chart and its corrections', async () => {
    const embed = live(real, 'ranking');
    const { sheets } = await rowsOf(real, 'ranking');
    const lines = sheets.get('Lisez-moi')?.rows.map(([cell]) => String(cell?.value)) ?? [];
    expect(lines[0]).toContain(embedView(site, real, embed).title.slice(0, 20));
    expect(lines.filter((line) => line.includes(`/embed/ranking/`)).length).toBeGreaterThanOrEqual(2);
    expect(lines).toContain('Corrections');
  });
});

describe('the document of a chart', () => {
  it('says which chart it is, and gives its rows with where they come from', () => {
    const embed = live(real, 'figure');
    const body = embedDocument({ barometer: real, site, version: '0' }, embed);
    const { of } = embed;
    expect(body).toMatchObject({
      chart: 'figure',
      subject: of.subject,
      indicator: 'indicator' in of ? of.indicator : '',
      campaign: embed.campaign,
    });
    expect(body.results.length).toBe(embedView(site, real, embed).results.length);
    expect(body.provenance.campaigns.map(({ id }) => id)).toEqual([embed.campaign]);
  });

  it('is marked where what it shows was invented', () => {
    const invented = { ...tiny, campaigns: tiny.campaigns.map((one) => ({ ...one, simulated: true })) };
    const body = embedDocument({ barometer: invented, site, version: '0' }, live(invented, 'funnel'));
    expect(body).toMatchObject({ fictional: true });
  });
});
