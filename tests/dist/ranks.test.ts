import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles, readPages, readText } from './readBuild.ts';
import { readElements } from './readHtml.ts';

const ranking = z.object({
  sector: z.string().optional(),
  ranked: z.array(
    z.object({
      campaign: z.string(),
      organisation: z.string(),
      indicator: z.string(),
      rank_low: z.number(),
      rank_high: z.number(),
    }),
  ),
});

/** `1-3` for « 1er à 3e » of each ranking of one of the two sites, by sector, campaign, organisation and indicator. */
function readRanks(folder: string): ReadonlyMap<string, string> {
  const files = listFiles('test-dist').filter((name) => name.startsWith(`${folder}api/v1/rankings/`));
  return new Map(
    files.flatMap((file) => {
      const { sector = '', ranked } = ranking.parse(JSON.parse(readText('test-dist', file)));
      return ranked.map(({ campaign, organisation, indicator, rank_low: low, rank_high: high }) => [
        [sector, campaign, organisation, indicator].join('|'),
        low === high ? `${low}` : `${low}-${high}`,
      ]);
    }),
  );
}

/** Each row of a table with a rank in it, in French or English: the rank as its readers see it, and the figure that it is about. */
function readRankedRows(html: string) {
  return (html.match(/<tr\b[\s\S]*?<\/tr>/g) ?? []).flatMap((row) => {
    const elements = readElements(row);
    const cell = elements.find(({ name, attributes }) => name === 'td' && attributes['class'] === 'c-rank');
    const figure = elements.find(({ name, attributes }) => name === 'data' && 'data-indicator' in attributes);
    if (cell === undefined || figure === undefined) return [];
    const { attributes } = figure;
    const key = ['campaign', 'organisation', 'indicator'].map((name) => attributes[`data-${name}`] ?? '').join('|');
    const open = /(?:non départageable, sur|indistinguishable ?, among) (\d+) organis/.exec(
      cell.text.replaceAll(/\s+/g, ' '),
    )?.[1];
    const range = [...cell.text.matchAll(/(\d+)(?:er|e|st|nd|rd|th)\b/g)].map(([, number]) => number).join('-');
    return [{ key, shown: open === undefined ? range : `1-${open}` }];
  });
}

describe.each([
  ['the site', ''],
  ['the demonstration', 'demo/'],
])('ranks of %s', (_name, folder) => {
  const ranks = readRanks(folder);
  const scopes = [...new Set([...ranks.keys()].map((key) => key.slice(0, key.indexOf('|'))))];
  const tables = readPages('test-dist')
    .filter(({ isDemonstration }) => isDemonstration === (folder === 'demo/'))
    .flatMap(({ address, html }) =>
      (html.match(/<table\b[\s\S]*?<\/table>/g) ?? []).map((table) => ({ address, rows: readRankedRows(table) })),
    )
    .filter(({ rows }) => rows.length > 0);

  it('are shown', () => {
    expect(tables.flatMap(({ rows }) => rows.filter(({ shown }) => shown !== '')).length).toBeGreaterThan(3);
  });

  it('are the intervals of one ranking of the API, and stand wherever it has one', () => {
    const wrong = tables.filter(
      ({ rows }) =>
        !scopes.some((scope) => rows.every(({ key, shown }) => shown === (ranks.get(`${scope}|${key}`) ?? ''))),
    );
    expect(wrong).toEqual([]);
  });
});
