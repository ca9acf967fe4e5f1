import { describe, expect, it } from 'vitest';
import { addresses, linkTo } from '../../src/domain/addresses.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { Ranking } from '../../src/domain/ranking.ts';
import { campaignRankingPages, campaignRankings } from '../../src/views/campaignRankings.ts';
import { campaignRankingView } from '../../src/views/campaignRankingView.ts';
import { campaignTablesView, tabledCampaigns } from '../../src/views/campaignTablesView.ts';
import { campaignView } from '../../src/views/campaignView.ts';
import { newestFirst } from '../../src/views/latest.ts';
import { frenchLeft } from './frenchLeft.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { english, real, site, textsOf, tiny } from './site.ts';

const many = simulated(simulatedFolder());
const newest = newestFirst(many.campaigns).find(({ kind }) => kind === 'calls');
const ofCalls = tiny.campaigns.find(({ kind }) => kind === 'calls');
if (!newest || !ofCalls) throw new Error('a folder has no campaign of calls');

/** The ranking of `first` with as many rows as wanted, and the same of other indicators under it. */
function longer(rows: number, ...indicators: readonly string[]): { barometer: Barometer; first: Ranking } {
  const found = real.rankings.find((r) => r.ranked.length > 3 && r.scope.kind === 'all' && r.indicator === 'pickup');
  const [row] = found?.ranked ?? [];
  if (!found || !row) throw new Error('nobody is ranked');
  const first = { ...found, ranked: Array.from({ length: rows }, () => row), pairs: [] };
  const named = indicators.map((indicator) => indicator as typeof first.indicator);
  const barometer = {
    ...real,
    rankings: [first, ...named.map((indicator) => ({ ...first, indicator }))],
    results: real.results.flatMap((r) =>
      r.indicator === 'pickup' ? [r, ...named.map((indicator) => ({ ...r, indicator }))] : [r],
    ),
  };
  return { barometer, first };
}

describe('the rankings of a campaign', () => {
  const parts = (rows: number, ...indicators: readonly string[]) => {
    const { barometer, first } = longer(rows, ...indicators);
    const { here, apart } = campaignRankings(barometer, first.campaign);
    return [here, apart].map((some) => some.map(({ indicator }) => indicator));
  };

  it('have pages of their own where they are long, but for the first', () => {
    expect(parts(9, 'pickup_first')).toEqual([['pickup'], ['pickup_first']]);
    expect(parts(8, 'pickup_first')).toEqual([['pickup', 'pickup_first'], []]);
  });

  it('have one too where they must not lead, however short', () => {
    expect(parts(4, 'courtesy', 'score')).toEqual([['pickup'], ['courtesy', 'score']]);
  });

  it('are each on the page of the campaign, or small there and whole on their own', () => {
    const { blocks, more } = campaignView(site, many, newest.id);
    const pages = campaignRankingPages(many).filter(({ campaign }) => campaign === newest.id);
    expect(blocks[0]?.id).toBe('pickup');
    expect(more.length).toBeGreaterThan(2);
    expect(more.map(({ id, href }) => [id, href])).toEqual(
      pages.map(({ indicator }) => [indicator, linkTo(site, addresses.campaignRanking(newest.id, indicator))]),
    );
  });
});

describe('a ranking on a page of its own', () => {
  const pages = campaignRankingPages(many);

  it('lists every ranking of the campaign and says which this is', () => {
    for (const page of pages.filter(({ campaign }) => campaign === newest.id)) {
      const { rankings, block } = campaignRankingView(site, many, page);
      expect(rankings.filter(({ current }) => current).map(({ href }) => href)).toEqual([
        linkTo(site, addresses.campaignRanking(page.campaign, page.indicator)),
      ]);
      expect(rankings[0]?.href).toBe(`${linkTo(site, addresses.campaign(page.campaign))}#pickup`);
      expect(block.id).toBe(page.indicator);
    }
  });

  it('is cited where it stands', () => {
    for (const page of pages) {
      const { cite, block } = campaignRankingView(site, many, page);
      const address = linkTo(site, addresses.campaignRanking(page.campaign, page.indicator));
      expect(cite.text).toContain(address);
      expect(block.citation).toContain(address);
    }
  });

  it('leads to where it is sorted, as long as no campaign has followed and where all were asked the same', () => {
    const leads = pages.map((page) => [page, campaignRankingView(site, many, page).sorted?.href] as const);
    const found = leads.filter(([, href]) => href !== undefined);
    expect(found.length).toBeGreaterThan(0);
    for (const [{ campaign, indicator }, href] of found) {
      expect(campaign).toBe(newest.id);
      expect(href).toBe(linkTo(site, addresses.rankingBy(indicator)));
    }
    expect(leads.filter(([page, href]) => page.campaign === newest.id && href === undefined).length).toBeGreaterThan(0);
  });

  it('leaves no French in English but the data’s own', () => {
    for (const page of pages.slice(-9)) {
      const { headline, lead, rankings, sorted } = campaignRankingView(english, many, page);
      const words = { headline, lead, rankings: rankings.map(({ text }) => text), sorted: sorted?.text };
      expect(frenchLeft(words, many), page.indicator).toEqual([]);
    }
  });

  it('is not there for the ranking that the campaign’s page holds', () => {
    const indicator = 'pickup' as (typeof pages)[number]['indicator'];
    expect(() => campaignRankingView(site, many, { campaign: newest.id, indicator })).toThrow(/no page/);
  });
});

describe('the tables of a statistician', () => {
  it('are on one page of each campaign of calls, to which the campaign leads', () => {
    expect(tabledCampaigns(many).map(({ id }) => id)).toEqual(
      many.campaigns.filter(({ kind }) => kind === 'calls').map(({ id }) => id),
    );
    expect(tabledCampaigns(real)).toEqual([]);
    const { tables, title } = campaignTablesView(site, many, newest.id);
    const titles = tables.map((one) => one.title);
    expect(titles).toContain('Tous les écarts entre profils');
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    expect(titles.some((text) => text.startsWith('Équilibre'))).toBe(true);
    expect(title).toContain('peut-on s’y fier');
    expect(campaignView(site, many, newest.id).tables?.href).toBe(linkTo(site, addresses.campaignTables(newest.id)));
  });

  it('leave the profiles out where there is one', () => {
    const { tables } = campaignTablesView(site, { ...tiny, profileEffects: [] }, ofCalls.id);
    expect(tables.map(({ title }) => title)).not.toContain('Tous les écarts entre profils');
    expect(textsOf(tables).length).toBeGreaterThan(10);
  });

  it('are not there for figures of others', () => {
    const [published] = real.campaigns;
    if (!published) throw new Error('nothing is published');
    expect(() => campaignTablesView(site, real, published.id)).toThrow(/no tables/);
    expect(campaignView(site, real, published.id).tables).toBeUndefined();
  });
});
