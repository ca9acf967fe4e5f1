import { describe, expect, it } from 'vitest';
import { addresses, linkTo } from '../../src/domain/addresses.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { CampaignId, IndicatorId } from '../../src/domain/ids.ts';
import { campaignRankingView } from '../../src/views/campaignRankingView.ts';
import { lookup } from '../../src/views/lookup.ts';
import { mainEmbed } from '../../src/views/mainEmbed.ts';
import { miniRankingView } from '../../src/views/miniRankingView.ts';
import { rankingBlockView } from '../../src/views/rankingBlockView.ts';
import { rankingFoot } from '../../src/views/rankingFoot.ts';
import { rankingPageView } from '../../src/views/rankingPageView.ts';
import { simulated, simulatedFolder } from './simulated.ts';
import { english, real, site } from './site.ts';

const many = simulated(simulatedFolder());
const campaign = '2026-t2' as CampaignId;
const byId = (id: string) => id as IndicatorId;
const page = (id: string, barometer = many) => campaignRankingView(site, barometer, { campaign, indicator: byId(id) });
const rankingOf = (id: string, barometer = many) => {
  const found = lookup(barometer).ranking(campaign, byId(id), undefined);
  if (!found) throw new Error(`no ranking of ${id}`);
  return found;
};

describe('a ranking as small as a stamp', () => {
  it('holds the rows of its table, in their order, ranked or not', () => {
    for (const ranking of many.rankings.filter((r) => r.campaign === campaign)) {
      const { groups } = rankingBlockView(site, many, ranking);
      const shown = groups.filter(({ kind }) => (kind === 'unranked') === (ranking.ranked.length === 0));
      const plots = shown.flatMap(({ rows }) => rows.flatMap(({ plot }) => plot ?? []));
      expect(miniRankingView(site, many, ranking, '/').spec.rows, ranking.indicator).toEqual(plots);
    }
  });

  it('is there where nothing can be drawn, with no row', () => {
    const counts = { ...rankingOf('score'), ranked: [], unranked: [] };
    expect(miniRankingView(site, many, counts, '/').spec.rows).toEqual([]);
  });

  it('counts apart who is ahead of somebody and who is told from nobody', () => {
    const ranking = rankingOf('pickup_first');
    const open = { ...ranking, ranked: ranking.ranked.map((e, i) => (i < 2 ? e : { ...e, rankLow: 1, rankHigh: 6 })) };
    const ahead = open.ranked.filter((e) => e.rankLow === 1 && e.rankHigh < 6).length;
    expect(miniRankingView(site, many, open, '/').note).toBe(
      `${ahead} ${ahead === 1 ? 'devance quelqu’un et peut être premier' : 'devancent quelqu’un et peuvent être premiers'}, 4 ne se départagent de personne`,
    );
  });
});

describe('a page of one ranking', () => {
  it('says what was corrected of what it shows, or of what that is computed from, and of nothing else', () => {
    const dates = (id: string) => page(id).errata.map(({ id: one }) => one);
    expect(dates('score')).toEqual(['2026-t2-1']);
    expect(dates('first_contact')).toEqual(['2026-t2-1']);
    expect(dates('redirected')).toEqual([]);
    const sector = lookup(many).organisation('caisse-familiale-de-valmont' as never).sector;
    const { errata } = rankingPageView(site, many, { sector, indicator: byId('acceptable') });
    expect(errata.map(({ id }) => id)).toEqual(['2026-t2-1']);
    expect(rankingPageView(site, many, { sector }).errata).toEqual([]);
  });

  it('leads from the name of who replied to the reply', () => {
    const rows = (id: string) => {
      const { groups, unranked } = page(id).block;
      return [...groups.flatMap((group) => group.rows), ...unranked];
    };
    const replied = rows('score').filter(({ reply }) => reply !== undefined);
    expect(replied.map(({ organisation, reply }) => [organisation, reply])).toEqual([
      ['caisse-familiale-de-valmont', '/sub/organismes/caisse-familiale-de-valmont/#reponse'],
    ]);
  });

  it('lets others show its own chart, or none: never that of another measure', () => {
    const of = (indicator: string) =>
      ({
        chart: 'ranking',
        subject: 'all',
        indicator: byId(indicator),
        campaign: 'inc-ddd-2022' as CampaignId,
      }) as const;
    expect(mainEmbed(real, of('score'), { orAnother: false })).toBeUndefined();
    expect(mainEmbed(real, of('score'))).toEqual(of('pickup'));
    expect(mainEmbed(real, of('pickup'), { orAnother: false })).toEqual(of('pickup'));
    expect(page('score').frame.oembed).toBeUndefined();
  });

  it('prints the weights of the score, whatever the campaign declared', () => {
    expect(page('score').block.foot).toContain('décrocher 40, attendre peu 20, bien répondre 30, être courtois 10');
    expect(page('courtesy').block.foot).not.toContain('décrocher 40');
  });

  it('leads to the rankings of sectors where all cannot be ranked together', () => {
    const ranked = (sector: string): Barometer['rankings'] =>
      many.rankings.map((r) =>
        r.campaign === campaign &&
        r.indicator === 'first_contact' &&
        r.scope.kind === 'sector' &&
        r.scope.sector === sector
          ? { ...rankingOf('pickup_first'), indicator: r.indicator, scope: r.scope }
          : r,
      );
    const sector = many.rankings.find((r) => r.scope.kind === 'sector' && r.indicator === 'first_contact')?.scope;
    if (sector?.kind !== 'sector') throw new Error('no sector');
    const found = page('first_contact', { ...many, rankings: ranked(sector.sector) }).sectors;
    expect(found.map(({ href }) => href)).toContain(
      linkTo(site, addresses.rankingBy(byId('first_contact'), sector.sector)),
    );
    expect(page('score').sectors).toEqual([]);
  });
});

describe('what stands under a ranking', () => {
  const foot = (id: string, one = site) => {
    const ranking = rankingOf(id);
    const find = lookup(many);
    const results = [...ranking.ranked, ...ranking.unranked].flatMap(
      (e) => find.result(campaign, e.organisation, ranking.indicator) ?? [],
    );
    // Whatever the law, the sentence under test is the one of these degrees.
    const student = results.map((r) => ({ ...r, degreesOfFreedom: 7 }));
    return rankingFoot(one, many, ranking, {
      campaign: find.campaign(campaign),
      indicator: find.indicator(ranking.indicator),
      results: student,
    });
  };

  it('says of what the degrees of freedom are: of callers where they count, else of calls', () => {
    expect(foot('courtesy')).toContain('7 degrés de liberté (les enquêteurs, moins un)');
    expect(foot('first_contact')).toContain('7 degrés de liberté (l’effectif efficace, moins un)');
    expect(foot('courtesy', english)).toContain('degrees of freedom (callers less one)');
    expect(foot('first_contact', english)).toContain('degrees of freedom (effective sample size less one)');
  });

  it('names a first and a last of those ranked, and nobody where nobody is', () => {
    const ranking = rankingOf('pickup_first');
    const [first, ...others] = ranking.ranked;
    const last = others.at(-1);
    if (!first || !last) throw new Error('nobody is ranked');
    const nameOf = (id: typeof first.organisation) => lookup(many).organisation(id).name;
    const apart = {
      ...ranking,
      ranked: others.map((e) => ({ ...e, rankLow: Math.min(e.rankLow, 5), rankHigh: Math.min(e.rankHigh, 5) })),
      unranked: [{ organisation: first.organisation, reason: 'fragile' as const }],
    };
    const said = (one: typeof ranking) => rankingBlockView(site, many, one).summary;
    expect(said(ranking)).toContain(nameOf(first.organisation));
    expect(said(apart)).not.toContain(nameOf(first.organisation));
    expect(said(apart)).toContain(nameOf(last.organisation));
    const none = said(rankingOf('score'));
    expect(none).toMatch(/: de .+ à .+ selon l’organisme\. Aucun organisme classé/);
    expect(many.organisations.filter(({ name }) => none.includes(name))).toEqual([]);
  });

  it('has too few calls last, below the line', () => {
    const { groups } = rankingBlockView(site, many, rankingOf('redirected'));
    expect(groups.map(({ note }) => note.includes('Moins de'))).toEqual([false, true]);
  });
});
