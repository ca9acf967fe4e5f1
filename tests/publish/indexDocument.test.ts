import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../../src/publish/indexDocument.ts';
import { barometer, edition } from './tinyBarometer.ts';
import { breakdowns, results } from './tinyResults.ts';

const ROUTES = fileURLToPath(new URL('../../src/pages/api/v1/', import.meta.url));

/** Paths of the routes, parameters blanked: `rankings/{}/{}.json`. */
function routes(): string[] {
  return readdirSync(ROUTES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROUTES.length).replace(/^\//, ''))
    .map((path) => path.replace(/\.ts$/, '').replaceAll(/\[\w+\]/g, '{}'))
    .filter((path) => path !== 'index.json')
    .sort();
}

describe('index.json', () => {
  it('lists every route of the API and no other', () => {
    const root = 'https://example.org/sub/api/v1/';
    const listed = indexDocument(edition).documents.map(({ address }) => {
      expect(address.startsWith(root)).toBe(true);
      return address.slice(root.length).replaceAll(/\{\w+\}/g, '{}');
    });
    expect(listed.sort()).toEqual(routes());
  });

  it('tells the type of each file by its extension', () => {
    for (const { address, media_type } of indexDocument(edition).documents) {
      const types = { csv: /^text\/csv$/, json: /^application\/json$/, xlsx: /spreadsheetml\.sheet$/, zip: /\/zip$/ };
      expect(media_type).toMatch(types[address.split('.').at(-1) as keyof typeof types]);
    }
  });

  it('counts what it holds, totals of others not among organisations', () => {
    expect(indexDocument(edition).counts).toEqual({
      sectors: 1,
      organisations: barometer.organisations.length - 1,
      campaigns: 2,
      indicators: 1,
      results: results.length,
      breakdowns: breakdowns.length,
      rankings: 2,
      errata: 3,
    });
  });

  it('points to the other site of the build', () => {
    expect(indexDocument(edition).sibling).toEqual({
      kind: 'demonstration',
      index: 'https://example.org/sub/demo/api/v1/index.json',
    });
  });

  it('gives addresses from the root of the host as long as the origin is not known', () => {
    const site = { config: { name: 'Décroché' }, base: '/', locale: 'fr' as const, now: edition.site.now };
    const document = indexDocument({ ...edition, site });
    expect(document.site).toBe('/');
    expect(document.about).toBe('/donnees/');
    expect(document.documents.map(({ address }) => address)).toContain('/api/v1/results.csv');
    expect(document.sibling).toBeUndefined();
  });
});
