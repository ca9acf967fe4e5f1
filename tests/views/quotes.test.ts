import { describe, expect, it } from 'vitest';
import { organisationIdSchema } from '../../src/domain/ids.ts';
import { isListed } from '../../src/domain/isListed.ts';
import { campaignQuotes } from '../../src/views/campaignQuotes.ts';
import { organisationQuotes } from '../../src/views/organisationQuotes.ts';
import { organisationView } from '../../src/views/organisationView.ts';
import { lookup } from '../../src/views/lookup.ts';
import { newestFirst } from '../../src/views/latest.ts';
import { english, real, site, tiny } from './site.ts';

const [campaign] = newestFirst(tiny.campaigns).filter(({ kind }) => kind === 'calls');
if (!campaign) throw new Error('the tiny folder has a campaign of calls');
const bodies = [...lookup(tiny).bodiesIn(campaign.id)];

describe('sentences to quote', () => {
  it('are made of figures that may be shown, and say so of the others', () => {
    for (const id of bodies) {
      const { quotes, withheld } = organisationQuotes(site, tiny, campaign, id) ?? { quotes: [], withheld: [] };
      const few = lookup(tiny)
        .resultsOf(id)
        .filter((r) => r.campaign === campaign.id && (r.kind === 'counts_only' || r.kind === 'not_measured'));
      for (const result of few)
        expect(quotes.map(({ key }) => key)).not.toContain(`figure|${id}|${campaign.id}|${result.indicator}`);
      expect(quotes.length + withheld.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(quote.base).toMatch(/\d/);
    }
  });

  it('bear the mark of invented data, since they leave the page', () => {
    const invented = { ...tiny, fictional: true };
    const said = bodies.flatMap((id) => organisationQuotes(site, invented, campaign, id)?.quotes ?? []);
    expect(said.every(({ sentence }) => sentence.startsWith('[DONNÉES FICTIVES] '))).toBe(true);
  });

  it('say of a corrected figure that it was, and of whom it is whether they replied', () => {
    const [first, other] = bodies;
    if (!first || !other) throw new Error('the tiny folder has two bodies');
    const pickup = lookup(tiny).result(campaign.id, first, 'pickup');
    if (!pickup) throw new Error('nobody picked up');
    const erratum = {
      id: 'e1',
      date: '2026-06-01',
      campaign: campaign.id,
      organisation: first,
      indicator: pickup.indicator,
      before: '3 sur 8',
      after: '4 sur 8',
      reason: 'x',
    };
    const reply = {
      organisation: first,
      campaign: campaign.id,
      received: '2026-06-01',
      published: '2026-06-02',
      text: 'Oui.',
    };
    const marked = { ...tiny, errata: [erratum], replies: [reply] };
    const quotesOf = (where: typeof site, id: typeof first) =>
      organisationQuotes(where, marked, campaign, id)?.quotes ?? [];
    expect(quotesOf(site, first).length).toBeGreaterThan(0);
    // Every one of its figures rests on who picked up.
    for (const { base } of quotesOf(site, first).filter(({ key }) => key.startsWith('figure')))
      expect(base).toMatch(
        / Rectificatif du 1er juin 2026\. .+ : 3 sur 8, devenu 4 sur 8\. L’organisme a répondu \(réponse publiée le 2 juin 2026\)\.$/,
      );
    for (const { base } of quotesOf(english, first).filter(({ key }) => key.startsWith('figure')))
      expect(base).toMatch(
        / Correction of 1 June 2026\. .+: 3 out of 8, now 4 out of 8\. The organisation has replied \(reply published on 2 June 2026\)\.$/,
      );
    for (const { base } of quotesOf(site, other).filter(({ key }) => key.startsWith('figure')))
      expect(base).not.toMatch(/Rectificatif|répondu/);
    // A published figure of the same body in another campaign was not corrected.
    expect(
      organisationQuotes(site, { ...marked, errata: [], replies: [] }, campaign, first)
        ?.quotes.map(({ base }) => base)
        .join(),
    ).not.toMatch(/Rectificatif|répondu/);
  });

  it('say what was counted whole, and that it has no interval; never what has neither n nor a known base', () => {
    const quotesIn = (campaign: string, organisation: string) => {
      const found = real.campaigns.find(({ id }) => id === campaign);
      if (!found) throw new Error(`no ${campaign}`);
      return organisationQuotes(site, real, found, organisationIdSchema.parse(organisation));
    };
    const edf = quotesIn('mne-2024s2-2025s1', 'edf');
    expect(edf?.quotes.map(({ sentence }) => sentence).join()).toMatch(
      /^Saisines du médiateur de l’énergie, EDF : 18\spour\s100\s000, d’après Médiateur national de l’énergie, lu dans «/,
    );
    expect(edf?.quotes[0]?.base).toContain('Décompte complet, effectif non publié : ni intervalle d’enquête ni rang.');
    const orange = quotesIn('arcep-osc-2025', 'orange');
    expect([orange?.quotes, orange?.withheld.length]).toEqual([[], 2]);
  });

  it('carry what makes their source doubtful, in the language of the page where it was translated', () => {
    const ain = real.campaigns.find(({ id }) => id === 'caf-ain-2020');
    const bases = [site, english].map(
      (one) =>
        ain &&
        organisationQuotes(one, real, ain, organisationIdSchema.parse('caf-01'))
          ?.quotes.map(({ base }) => base)
          .join(),
    );
    expect(bases[0]).toContain('le taux n’est pas celui des seuls appelants de l’Ain');
    expect(bases[1]).toContain('the rate is not that of callers from the Ain alone');
  });

  it('are those of the figures that lead the page of an organisation, each with its own source and address', () => {
    const quoted = (id: string) => organisationView(site, real, organisationIdSchema.parse(id)).evidence.quotes;
    const dgfip = quoted('dgfip');
    expect(dgfip?.quotes.map(({ key }) => key)).toEqual(['figure|dgfip|plan-telephone-2025|official_pickup']);
    expect(dgfip?.quotes[0]?.sentence).toMatch(/^Taux de décroché officiel, .+ : 82\s%, d’après /);
    expect(dgfip?.quotes[0]?.address).toContain('/campagnes/plan-telephone-2025/phrases/#phrases-dgfip');
    expect(dgfip?.withheld).toHaveLength(2);
    const edf = quoted('edf')?.quotes.map(({ key }) => key.split('|')[2]);
    expect(edf).toEqual(['mne-2024s2-2025s1', 'mne-2021']);
    for (const { id } of real.organisations.filter(isListed)) {
      const { leads, evidence } = organisationView(site, real, id);
      if (leads.length === 0) continue;
      const { quotes = [], withheld = [] } = evidence.quotes ?? {};
      const shown = leads.map(({ figure: { data } }) => ['figure', id, data.campaign, data.indicator].join('|'));
      expect(shown, id).toEqual(expect.arrayContaining(quotes.map(({ key }) => key)));
      expect(quotes.length + withheld.length, id).toBe(leads.length);
    }
  });

  it('credit the publisher of a figure that is not ours', () => {
    const inc = real.campaigns.find(({ id }) => id === 'inc-ddd-2022');
    const found = inc && organisationQuotes(site, real, inc, organisationIdSchema.parse('caf'));
    const pickup = found?.quotes.find(({ key }) => key.endsWith('|pickup') && key.startsWith('figure'));
    expect(pickup?.sentence).toMatch(
      /^46,3\s% des appels passés à la caisse d’allocations familiales ont été décrochés, en trois tentatives au plus, d’après INC \/ 60 Millions de consommateurs et Défenseur des droits, lu dans « .+ »\.$/,
    );
    expect(pickup?.base).toContain('26 septembre');
  });

  it('stand in both languages on a campaign, organisation by organisation', () => {
    for (const one of [site, english]) {
      const found = campaignQuotes(one, tiny, campaign, undefined);
      expect(found?.organisations.map(({ id }) => id).sort()).toEqual([...bodies].sort());
    }
  });
});
