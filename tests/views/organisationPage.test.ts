import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { isEligible } from '../../src/domain/disposition.ts';
import type { OpeningHours } from '../../src/domain/openingHours.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { callsPages, callsPageView } from '../../src/views/callsPageView.ts';
import { contactView } from '../../src/views/contactView.ts';
import { lookup } from '../../src/views/lookup.ts';
import { leadsView } from '../../src/views/leadsView.ts';
import { organisationView } from '../../src/views/organisationView.ts';
import { peerFunnelView } from '../../src/views/peerFunnelView.ts';
import { publishedPeersView } from '../../src/views/publishedPeersView.ts';
import { english, real, site, textsOf, tiny } from './site.ts';

function named(barometer: Barometer, id: string): Organisation {
  const found = barometer.organisations.find((o) => o.id === id);
  if (!found) throw new Error(`no organisation ${id}`);
  return found;
}

const edf = named(real, 'edf');

function hours(weekday: number, open: string, close: string, rest: Partial<OpeningHours> = {}): OpeningHours {
  return { organisation: edf.id, weekday, open, close, sourceUrl: 'https://x.example/', ...rest };
}
const withHours = (openingHours: readonly OpeningHours[]) =>
  contactView(site, { ...real, openingHours }, { ...edf, phone: '01 99 00 12 04' });

describe('contactView', () => {
  it('says that nothing is given rather than guess', () => {
    const contact = contactView(site, real, named(real, 'ohm-energie'));
    expect(contact.phone).toBeUndefined();
    expect(contact.nothing).toContain('aucune source datée');
  });

  it('says that the number is missing where only the site is known', () => {
    expect(contactView(site, real, edf).lines.map(({ text }) => text)).toEqual([
      'numéro et horaires : aucune source datée',
      'site de l’organisme',
    ]);
  });

  it('gives a number with what it costs, the page where it was read, its date and its age', () => {
    const caf = contactView(site, real, named(real, 'caf'));
    expect(caf.phone).toMatchObject({ text: '3230', href: 'tel:3230', source: { text: 'source du numéro' } });
    expect(caf.phone?.notes.join(', ')).toBe('numéro lu le 24 août 2025, fiche de plus de 180 jours : à vérifier');
    expect(caf.lines.map(({ text }) => text)).toContain('service gratuit + prix d’un appel');
    const notes = (rest: Partial<Organisation>) =>
      contactView(site, real, { ...edf, phone: '3004', phoneSourceUrl: 'https://x.example/', ...rest }).phone?.notes;
    expect(notes({ phoneSourceDate: '2026-11' })).toEqual(['numéro lu dans une page de novembre 2026']);
    expect(notes({ phoneSourceDate: '2026-06-01' })).toEqual(['numéro lu le 1er juin 2026']);
    expect(notes({})).toEqual(['source non datée : à vérifier']);
    expect(contactView(site, real, { ...edf, phone: '3004' }).phone?.notes).toEqual([
      'numéro sans source : à vérifier',
    ]);
  });

  it('tells a number that a network shares in one way on every page', () => {
    const told = Map.groupBy(
      real.organisations.filter(({ phone }) => phone !== undefined),
      ({ phone }) => phone,
    );
    for (const [phone, bodies] of told)
      expect(new Set(bodies.map((body) => JSON.stringify(contactView(site, real, body).phone))).size, phone).toBe(1);
    const prices = ['caf', 'caf-01', 'caf-59'].map((id) => named(real, id).phonePrice);
    expect(prices).toEqual(['call', 'call', 'call']);
  });

  it('dials ten digits with the code of the country, short and 08 numbers as they are', () => {
    const dialled = (phone: string) => contactView(site, real, { ...edf, phone }).phone?.href;
    expect(dialled('01 99 00 12 04')).toBe('tel:+33199001204');
    expect(dialled('3646')).toBe('tel:3646');
    expect(dialled('0809 401 401')).toBe('tel:0809401401');
  });

  it('joins neighbouring days of the same hours, with source and date', () => {
    const week = [1, 2, 3, 4, 5].map((d) => hours(d, '08:00', '18:00', { validFrom: '2026-09-01' }));
    const [line] = withHours([...week, hours(6, '09:00', '12:00', { validFrom: '2026-09-01' })]).lines;
    expect(line?.text.replaceAll('\u00a0', ' ')).toBe('lundi-vendredi, 8-18 h ; samedi, 9-12 h');
    expect(line?.source?.href).toBe('https://x.example/');
    expect(line?.notes).toEqual(['valables depuis le 1er septembre 2026']);
  });

  it('flags a sheet of more than 180 days, and one without a date', () => {
    const notes = (validFrom?: string) =>
      withHours([hours(1, '08:00', '18:00', validFrom ? { validFrom } : {})]).lines[0]?.notes.join(' ');
    // The clock stands at 21 November 2026: 25 May is 180 days before.
    expect(notes('2026-05-25')).not.toContain('180');
    expect(notes('2026-05-24')).toContain('plus de 180 jours');
    expect(notes()).toContain('non datée');
  });

  it('leaves out hours that no source gives, or that are not in force', () => {
    const bare: OpeningHours = { organisation: edf.id, weekday: 1, open: '08:00', close: '18:00' };
    expect(withHours([bare]).lines[0]?.text).toBe('horaires : aucune source datée');
    expect(withHours([hours(1, '08:00', '18:00', { validTo: '2026-01-31' })]).lines[0]?.text).toBe(
      'horaires : aucune source datée',
    );
    expect(withHours([]).lines.map(({ text }) => text)).toContain('prix : aucune source datée');
  });
});

describe('an organisation that nobody called', () => {
  const view = organisationView(site, real, edf.id);

  it('leads with the newest figure of each indicator, at most three', () => {
    expect(leadsView(site, real, edf.id).map(({ period }) => period.replaceAll('\u00a0', ' '))).toEqual([
      'juillet 2024 – juin 2025',
      '2021',
    ]);
    expect(leadsView(site, real, named(real, 'dgfip').id)).toHaveLength(3);
    expect(leadsView(site, real, named(real, 'dgfip').id)[0]?.figure.data.indicator).toBe('official_pickup');
    expect(organisationView(site, real, named(real, 'caf').id).leads).toEqual([]);
  });

  it('stands among those of the same survey, unranked, from the smallest', () => {
    const peers = publishedPeersView(site, real, edf.id);
    expect(peers?.rows.filter(({ mine }) => mine)).toHaveLength(1);
    const values = peers?.rows.map(({ figure }) => Number(figure.data.value)) ?? [];
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(peers?.figureHead).toMatch(/pour\s100\s000$/);
    expect(peers?.rows.filter(({ figure }) => figure.text.includes('pour'))).toEqual([]);
    expect(publishedPeersView(site, real, named(real, 'caf-01').id)).toBeUndefined();
  });

  it('has the same sections on its page and in its contents, the data last', () => {
    expect(view.sections.map(({ id }) => id)).toEqual([
      'evolution',
      'ailleurs',
      'autres',
      'inconnu',
      'citer',
      'reprendre',
    ]);
    expect(view.evidence.place).toBeUndefined();
  });
});

describe('peerFunnelView', () => {
  it('says why there is none under five, and speaks of no organisation without a rate', () => {
    const caf = named(real, 'caf');
    const campaign = real.campaigns.find(({ id }) => id === 'inc-ddd-2022');
    if (!campaign) throw new Error('no campaign');
    expect(peerFunnelView(site, real, campaign, caf)).toMatchObject({ kind: 'none' });
    expect(textsOf(peerFunnelView(english, real, campaign, caf)).join()).toContain('4 organisations have');
  });
});

describe('callsPageView', () => {
  const [page] = callsPages(tiny);
  if (!page) throw new Error('no calls');
  const view = callsPageView(site, tiny, page.id, page.campaign);

  it('shows every call once, under its day, with what the filters go by', () => {
    const rows = view.days.flatMap(({ calls }) => calls);
    const made = page.campaign.sequences.filter(({ organisation }) => organisation === page.id);
    const aside = page.campaign.excluded.filter(({ sequence }) => sequence.organisation === page.id);
    expect(rows).toHaveLength(made.length + aside.length);
    for (const { name, options } of view.filters)
      expect(rows.every(({ keys }) => options.some(({ value }) => value === keys[name]))).toBe(true);
  });

  it('names neither minute nor caller, in either language', () => {
    const said = [view, callsPageView(english, tiny, page.id, page.campaign)].flatMap(textsOf).join(' | ');
    expect(said).not.toMatch(/\bE\d{2}\b|\d\d:\d\d/);
  });

  it('says of each later dial on which day and at what time it fell, where that is not that of the dial before', () => {
    for (const { id, campaign } of callsPages(tiny)) {
      const calls = lookup(tiny).calls(campaign.id, id);
      const rows = callsPageView(site, tiny, id, campaign).days.flatMap((day) => day.calls);
      for (const { number, attempts } of rows) {
        const made = calls.find((call) => String(call.number) === number);
        const dials = made?.dials ?? [];
        const moved = dials.filter((dial, i) => {
          const before = dials[i - 1] ?? made;
          return before !== undefined && (before.day !== dial.day || before.slot !== dial.slot);
        });
        expect(attempts.split(/\d+ h : /).length - 1, attempts).toBe(moved.length);
      }
      expect(rows.some(({ attempts }) => /, puis .*\d+ h : /.test(attempts))).toBe(true);
    }
  });

  it('marks the dials that we spoilt, and says in its note why a call shows more dials than it is given', () => {
    const own = page.campaign.sequences.filter(({ organisation }) => organisation === page.id);
    const clean = own.filter(({ attempts }) => attempts.every(({ disposition }) => isEligible(disposition)));
    const [first, second, ...others] = clean;
    const dial = first?.attempts[0];
    if (!first || !second || !dial) throw new Error('no dial');
    const spoilt = { ...dial, disposition: 'caller_quit_early' as const };
    const withCalls = (sequences: typeof own) => {
      const campaign = { ...page.campaign, sequences };
      return [
        { ...tiny, campaigns: tiny.campaigns.map((c) => (c.id === campaign.id ? campaign : c)) },
        campaign,
      ] as const;
    };
    const withSpoilt = withCalls([
      { ...first, attempts: [spoilt, ...first.attempts] },
      { ...second, attempts: [spoilt], outcome: { kind: 'ineligible' } },
      ...others,
    ]);
    const said = (of: Barometer, some: CallsCampaign, at = site) => {
      const { days, foot } = callsPageView(at, of, page.id, some);
      return { foot, dials: days.flatMap(({ calls }) => calls.map(({ attempts }) => attempts)).join(' | ') };
    };
    const french = said(...withSpoilt);
    expect(french.dials).toContain(
      'l’enquêteur a raccroché trop tôt (notre erreur, refaite : ne compte pas), puis quelqu’un a pris l’appel',
    );
    expect(french.dials).toContain('l’enquêteur a raccroché trop tôt (notre erreur : ne compte pas)');
    expect(french.foot).toContain('deux tentatives au plus');
    expect(french.foot).toContain('la première tentative est la première qui compte');
    expect(said(...withSpoilt, english).dials).toContain('(our error, made again: does not count), then somebody');
    expect(said(...withCalls(clean)).foot).not.toContain('par notre faute');
  });

  it('links to weeks by their Mondays, as the filter names them, though nobody called on one', () => {
    const campaign = { ...page.campaign, sequences: page.campaign.sequences.filter(({ weekday }) => weekday !== 1) };
    const barometer = { ...tiny, campaigns: tiny.campaigns.map((one) => (one.id === campaign.id ? campaign : one)) };
    const { weeks, filters, days } = callsPageView(site, barometer, page.id, campaign);
    const offered = filters.find(({ name }) => name === 'semaine')?.options ?? [];
    expect(weeks.map(({ text }) => `du ${text}`)).toEqual(offered.map(({ text }) => text));
    expect(weeks.map(({ text }) => text)).toEqual(['23 mars', '30 mars']);
    expect(days[0]?.day).toBe('Mardi 24 mars');
  });

  it('has a page for nobody whose figures alone are published', () => {
    expect(callsPages(real)).toEqual([]);
  });
});

describe('« Et ailleurs ? »', () => {
  const asks = (scope: 'all' | 'sector') => {
    const caf = named(real, 'caf');
    const ofAll = real.rankings.find(
      (r) => r.campaign === 'inc-ddd-2022' && r.indicator === 'pickup' && r.scope.kind === 'all',
    );
    if (!ofAll) throw new Error('the campaign of 2022 is gone');
    const inSector = { ...ofAll, scope: { kind: 'sector' as const, sector: caf.sector } };
    const rankings = [ofAll, ...(scope === 'sector' ? [inSector] : [])];
    const { sections, evidence } = organisationView(site, { ...real, rankings }, caf.id);
    return [sections.find(({ id }) => id === 'ailleurs')?.ask, evidence.place?.sector] as const;
  };

  it('says whether the places are those of the sector or of the whole campaign', () => {
    expect(asks('all')).toEqual([expect.stringMatching(/^Les organismes appelés dans la même campagne/), undefined]);
    expect(asks('sector')).toEqual([
      expect.stringMatching(/^Les organismes de son secteur .*le rang est celui du secteur/),
      expect.stringMatching(/^secteur /),
    ]);
  });
});

describe('the line under the number', () => {
  it('says that no hour to call is known where only figures of others are', () => {
    const { when, sections } = organisationView(site, real, named(real, 'caf').id);
    expect(when).toEqual({ href: '#inconnu', text: 'on ne le sait pas encore' });
    expect(sections.map(({ id }) => `#${id}`)).toContain(when?.href);
  });

  it('says what the test says of the week where calls are published one by one; nothing where nothing is', () => {
    const views = tiny.organisations.map(({ id }) => organisationView(site, tiny, id));
    const called = views.filter(({ evidence }) => evidence.when);
    expect(called.length).toBeGreaterThan(0);
    for (const { when, evidence } of called)
      expect(when).toEqual({ href: '#quand-appeler', text: evidence.when?.title });
    const none = { ...real, results: [] };
    expect(organisationView(site, none, named(real, 'caf').id).when).toBeUndefined();
  });
});
