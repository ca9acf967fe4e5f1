import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { breakdownsCsv } from '../../src/publish/breakdownsCsv.ts';
import { resultsCsv } from '../../src/publish/resultsCsv.ts';
import { resultsDocument } from '../../src/publish/resultsDocument.ts';
import { at } from './at.ts';
import { barometer, edition, fictionalBarometer } from './tinyBarometer.ts';
import { campaignId, indicatorId } from './tinyIds.ts';
import { breakdowns, results } from './tinyResults.ts';

const COLUMNS =
  'campaign,organisation,indicator,unit,base,qualifier,status,value,low,high,numerator,denominator,effective_n,rank,rank_low,rank_high,ranked_among,method,source_url';

function parse(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

function find(organisation: string, indicator: string, campaign = 'printemps-2026'): Record<string, string> {
  const row = parse(resultsCsv(barometer)).find(
    (one) => one.organisation === organisation && one.indicator === indicator && one.campaign === campaign,
  );
  if (!row) throw new Error(`no row ${campaign} ${organisation} ${indicator}`);
  return row;
}

describe('results.csv', () => {
  it('is this, byte for byte', () => {
    expect(resultsCsv(barometer).split('\r\n')).toEqual([
      COLUMNS,
      'inc-2022,caf-a,pickup,percent,sequences,,published,0.28,0.23,0.34,,302,302,,,,,1.0,"https://example.org/étude?a=1,2"',
      'inc-2022,caf-b,pickup,percent,sequences,,published,0.72,0.66,0.77,180,250,250,,,,,1.0,"https://example.org/étude?a=1,2"',
      `inc-2022,caf-c,satisfaction,score10,"'=HYPERLINK(""http://x"")",,published_without_n,7.25,,,,,,,,,,1.0,`,
      'inc-2022,total,pickup,percent,sequences,<=,published,0.6,,,,1532,1532,,,,,1.0,"https://example.org/étude?a=1,2"',
      'printemps-2026,caf-a,acceptable,percent,picked_up,,fragile,0.3333333333333333,0.25,0.4285714285714286,13,40,38,,,,,1.0,',
      'printemps-2026,caf-a,pickup,percent,sequences,,measured,0.3333333333333333,0.25,0.4285714285714286,40,120,112.5,3,2,3,3,1.0,',
      'printemps-2026,caf-b,acceptable,percent,picked_up,,counts_only,,,,3,8,7.5,,,,,1.0,',
      'printemps-2026,caf-b,pickup,percent,sequences,,measured,0.5,0.25,0.4285714285714286,60,120,112.5,2,2,3,3,1.0,',
      'printemps-2026,caf-c,acceptable,percent,picked_up,,not_measured,,,,,,,,,,,1.0,',
      'printemps-2026,caf-c,pickup,percent,sequences,,measured,1,0.25,1,120,120,112.5,1,1,1,3,1.0,',
      '',
    ]);
  });

  it('publishes no rate where only counts are allowed', () => {
    const row = find('caf-b', 'acceptable');
    expect([row.value, row.low, row.high]).toEqual(['', '', '']);
    expect([row.numerator, row.denominator]).toEqual(['3', '8']);
  });

  it('takes ranks over the whole campaign, never those of a sector', () => {
    expect(find('caf-b', 'pickup').rank_low).toBe('2');
  });

  it('has all four rank cells or none', () => {
    for (const row of parse(resultsCsv(barometer))) {
      const filled = [row.rank, row.rank_low, row.rank_high, row.ranked_among].filter((cell) => cell !== '');
      expect([0, 4]).toContain(filled.length);
    }
  });

  it('gives a place to no other figure of a ranked organisation', () => {
    const bound = at(
      results.filter(({ organisation }) => organisation === 'total'),
      0,
    );
    const withBound = results.map((one) =>
      one.kind === 'measured' && one.organisation === 'caf-a'
        ? { ...bound, campaign: one.campaign, organisation: one.organisation }
        : one,
    );
    const row = parse(resultsCsv({ ...barometer, results: withBound })).find(
      (one) => one.campaign === 'printemps-2026' && one.organisation === 'caf-a' && one.indicator === 'pickup',
    );
    expect(row).toMatchObject({ status: 'published', qualifier: '<=', rank: '' });
  });

  it('gives a place to the figure on the base that was ranked only', () => {
    const other = { ...at(results, 0), base: 'picked_up' };
    const rows = parse(resultsCsv({ ...barometer, results: [...results, other] })).filter(
      (one) => one.campaign === other.campaign && one.organisation === other.organisation && one.indicator === 'pickup',
    );
    expect(rows.map(({ base, rank }) => [base, rank])).toEqual([
      ['picked_up', ''],
      ['sequences', '3'],
    ]);
  });

  it('does not depend on the order in which results come', () => {
    const expected = resultsCsv(barometer);
    fc.assert(
      fc.property(fc.shuffledSubarray([...results], { minLength: results.length }), (shuffled) => {
        expect(resultsCsv({ ...barometer, results: shuffled })).toBe(expected);
      }),
      { seed: 20261103, numRuns: 50 },
    );
  });

  it('orders two figures of one indicator by what is printed, not by how they were read', () => {
    const twin = at(results, 6);
    const twins = [twin, { ...twin, base: 'unknown' }, { ...twin, value: 0.3 }, { ...twin, qualifier: '<' as const }];
    const expected = resultsCsv({ ...barometer, results: twins });
    expect(resultsCsv({ ...barometer, results: twins.toReversed() })).toBe(expected);
  });

  it('goes by indicator before base', () => {
    const first = at(results, 0);
    const pair = [
      { ...first, indicator: indicatorId('wrong'), base: 'a' },
      { ...first, indicator: indicatorId('acceptable'), base: 'b' },
    ];
    expect(parse(resultsCsv({ ...barometer, results: pair })).map((row) => row.indicator)).toEqual([
      'acceptable',
      'wrong',
    ]);
  });

  it('holds the numbers of results.json, unrounded', () => {
    const rows = parse(resultsCsv(barometer));
    const documents = resultsDocument(edition).results;
    expect(rows).toHaveLength(documents.length);
    for (const [index, document] of documents.entries()) {
      const entries = Object.entries(document).filter(([, value]) => typeof value === 'number');
      for (const [name, value] of entries) expect([name, Number(at(rows, index)[name])]).toEqual([name, value]);
    }
  });

  it('is a header alone before the first campaign', () => {
    const empty = { ...barometer, campaigns: [], results: [], breakdowns: [], rankings: [] };
    expect(resultsCsv(empty)).toBe(`${COLUMNS}\r\n`);
  });
});

describe('breakdowns', () => {
  it('append dimension and category, and hold one campaign', () => {
    const other = breakdowns.map((one) => ({ ...one, campaign: campaignId('inc-2022') }));
    const csv = breakdownsCsv({ ...barometer, breakdowns: [...other, ...breakdowns] }, campaignId('printemps-2026'));
    expect(csv.split('\r\n')).toEqual([
      `${COLUMNS},dimension,category`,
      'printemps-2026,caf-a,pickup,percent,sequences,,measured,0.3333333333333333,0.25,0.4285714285714286,40,120,112.5,,,,,1.0,,scenario,prime-activite',
      'printemps-2026,caf-b,pickup,percent,sequences,,counts_only,,,,5,10,10,,,,,1.0,,scenario,prime-activite',
      '',
    ]);
  });
});

describe('fictional tables', () => {
  it('say so in every row, in a last column that real tables do not have', () => {
    for (const csv of [
      resultsCsv(fictionalBarometer),
      breakdownsCsv(fictionalBarometer, campaignId('printemps-2026')),
    ]) {
      const rows = parse(csv);
      expect(Object.keys(at(rows, 0)).at(-1)).toBe('notice');
      for (const row of rows) expect(row.notice).toBe('DONNÉES FICTIVES');
    }
    expect(resultsCsv(barometer)).not.toContain('notice');
  });

  it('mark only simulated rows where real ones stand beside them', () => {
    const mixed = {
      ...barometer,
      campaigns: barometer.campaigns.map((one) => ({ ...one, simulated: one.kind === 'calls' })),
    };
    for (const row of parse(resultsCsv(mixed))) {
      expect(row.notice).toBe(row.campaign === 'printemps-2026' ? 'DONNÉES FICTIVES' : '');
    }
    expect(breakdownsCsv(mixed, campaignId('inc-2022'))).not.toContain('notice');
  });
});
