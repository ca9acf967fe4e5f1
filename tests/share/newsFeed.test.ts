import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/domain/addresses.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { Site } from '../../src/domain/site.ts';
import { atomFeed } from '../../src/share/atomFeed.ts';
import { jsonFeed } from '../../src/share/jsonFeed.ts';
import type { NewsScope } from '../../src/share/newsEntry.ts';
import { newsFeed } from '../../src/share/newsFeed.ts';
import { barometer, edition, fictionalBarometer } from '../publish/tinyBarometer.ts';
import { indicatorId, organisationId } from '../publish/tinyIds.ts';
import { sectorIdSchema } from '../../src/domain/ids.ts';

const { site } = edition;
const everything: NewsScope = { kind: 'all' };
const atom = (over: Barometer = barometer, scope: NewsScope = everything, at: Site = site) =>
  atomFeed(at, newsFeed(at, over, scope, addresses.feed));
const read = (...of: Parameters<typeof atom>) => parseAtomFeed(atom(...of));

describe('the feed of all news', () => {
  it('has what the standard asks of a feed and of each entry', () => {
    const feed = read();
    expect(feed.id).toBe('tag:example.org,2026:tout');
    expect(feed.authors?.[0]?.name).toBe('Décroché');
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe('https://example.org/sub/flux.xml');
    expect(feed.entries).toHaveLength(2 + 3 + 1);
    for (const entry of feed.entries ?? []) {
      expect(entry.id).toMatch(/^tag:example\.org,2026:\S+$/);
      expect(entry.title?.value).not.toBe('');
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/example\.org\/sub\//);
      expect(new Date(entry.updated ?? '').getTime()).toBeGreaterThan(0);
      expect(entry.content?.value).toContain('<p>');
    }
    const ids = feed.entries?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is well-formed, and names its language', () => {
    // Every opened element is closed, and what people wrote stands in quotes or is escaped.
    const bare = atom().replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
    expect(bare.match(/<(\w+)[\s>]/g)).not.toBeNull();
    const open: string[] = [];
    for (const [, close, name = '', end] of bare.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (end !== '/') open.push(name);
    }
    expect(open).toEqual([]);
    expect(atom()).toContain('xml:lang="fr"');
  });

  it('goes by the data and never by the clock of the build', () => {
    const later = { ...site, now: '2031-01-01T00:00:00Z' };
    expect(atom(barometer, everything, later)).toBe(atom());
    // The erratum of 1 June, midnight in Paris, is the last thing that happened.
    expect(read().updated).toBe('2026-06-01T00:00:00+02:00');
  });

  it('begins with what changed last', () => {
    const days = read().entries?.map(({ updated = '' }) => updated) ?? [];
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.length).toBeGreaterThan(3);
  });

  it('tells of a campaign again where its figures were corrected', () => {
    const entry = read().entries?.find(({ id }) => id?.endsWith(':campagne/printemps-2026'));
    expect(entry?.published).toBe('2026-03-20T00:00:00+01:00');
    expect(entry?.updated).toBe('2026-06-01T00:00:00+02:00');
  });

  it('takes the hour of publication where there is one', () => {
    const campaigns = barometer.campaigns.map((one) => ({ ...one, publishAt: '2026-04-02T09:30:00+02:00' }));
    const entry = read({ ...barometer, campaigns, errata: [] }).entries?.find(({ id }) => id?.includes('printemps'));
    expect(entry?.published).toBe('2026-04-02T09:30:00+02:00');
  });

  it('lets no reply come before the figures that it replies to', () => {
    const campaigns = barometer.campaigns.map((one) => ({ ...one, publishAt: '2026-04-02T09:30:00+02:00' }));
    const entry = read({ ...barometer, campaigns }).entries?.find(({ id }) => id?.includes('reponse'));
    expect(entry?.published).toBe('2026-04-02T09:30:00+02:00');
    expect(entry?.updated).toBe('2026-04-02T09:30:00+02:00');
  });

  it('prints a reply as it was received, escaped', () => {
    const replies = barometer.replies.map((one) => ({ ...one, text: 'Nous <répondons> : oui & non.\n\nFin.' }));
    const entry = read({ ...barometer, replies }).entries?.find(({ id }) => id?.includes('reponse'));
    expect(entry?.content?.value).toBe('<p>Nous &lt;répondons&gt; : oui &amp; non.</p><p>Fin.</p>');
  });

  it('says in each title that fictional data are fictional, under ids of its own', () => {
    const feed = read(fictionalBarometer);
    for (const title of [feed.title, ...(feed.entries ?? []).map((entry) => entry.title)])
      expect(title?.value).toContain('DONNÉES FICTIVES');
    const real = new Set(read().entries?.map(({ id }) => id));
    expect(feed.entries?.filter(({ id }) => real.has(id))).toEqual([]);
  });

  it('speaks English under its own address and ids', () => {
    const english = read(barometer, everything, { ...site, locale: 'en' });
    expect(english.links?.[0]?.href).toBe('https://example.org/sub/en/flux.xml');
    expect(english.entries?.map(({ id }) => id)).toContain('tag:example.org,2026:en/campagne/printemps-2026');
    expect(english.entries?.map(({ title }) => title?.value)).toContain('Campaign published: Spring 2026');
  });
});

describe('narrower feeds', () => {
  it('hold what concerns an organisation, told by its own figures', () => {
    const [pickup] = barometer.indicators;
    const indicators = ['pickup', 'acceptable', 'satisfaction'].flatMap((id) =>
      pickup ? [{ ...pickup, id: indicatorId(id) }] : [],
    );
    const feed = read({ ...barometer, indicators }, { kind: 'organisation', organisation: organisationId('caf-b') });
    expect(feed.entries?.map(({ id }) => id?.replace('tag:example.org,2026:', '')).sort()).toEqual([
      'organisme/caf-b/campagne/inc-2022',
      'organisme/caf-b/campagne/printemps-2026',
      // Of the whole campaign, then of its own figure; none of caf-a's.
      'rectificatif/e1',
      'rectificatif/e3',
    ]);
  });

  it('hold what concerns the organisations of a sector', () => {
    const sector = sectorIdSchema.parse('famille');
    expect(read(barometer, { kind: 'sector', sector }).entries).toHaveLength(6);
    const other = sectorIdSchema.parse('eau');
    const sectors = [...barometer.sectors, { id: other, nameFr: 'Eau', order: 2 }];
    const empty = read({ ...barometer, sectors }, { kind: 'sector', sector: other });
    expect(empty.entries ?? []).toEqual([]);
    expect(new Date(empty.updated ?? '').getTime()).toBeGreaterThan(0);
  });
});

describe('the JSON feed', () => {
  it('is valid and holds the same news', () => {
    const written = jsonFeed(site, newsFeed(site, barometer, everything, addresses.jsonFeed));
    const feed = parseJsonFeed(JSON.parse(written));
    expect(JSON.parse(written)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'fr' });
    expect(feed.feed_url).toBe('https://example.org/sub/flux.json');
    expect(feed.items?.map(({ id }) => id)).toEqual(read().entries?.map(({ id }) => id));
    expect(written.match(/"date_(?:published|modified)": "[^"]+"/g)).not.toContainEqual(expect.stringContaining('Z'));
    expect(feed.items?.every(({ content_text }) => content_text !== undefined && content_text !== '')).toBe(true);
  });
});
