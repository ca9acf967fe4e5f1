import { describe, expect, it } from 'vitest';
import { campaignView } from '../../src/views/campaignView.ts';
import { english, real, site, tiny } from './site.ts';
import { frenchLeft } from './frenchLeft.ts';

const ofCalls = tiny.campaigns.find(({ kind }) => kind === 'calls');
if (!ofCalls) throw new Error('the tiny folder has no campaign of calls');

describe('a campaign in English', () => {
  /** Blocks of rankings speak by the view of rankings. */
  const own = (id: typeof ofCalls.id, barometer: typeof real) => ({
    ...campaignView(english, barometer, id),
    blocks: [],
  });

  it('leaves no French but the data’s own', () => {
    for (const barometer of [real, tiny])
      for (const { id } of barometer.campaigns.slice(-4))
        expect(frenchLeft(own(id, barometer), barometer), id).toEqual([]);
  });

  it('says what the tests allow', () => {
    const view = own('inc-ddd-2022' as typeof ofCalls.id, real);
    expect(view.findings[1]).toMatch(
      /^6 differences established out of 6 comparisons of two organisations\. The interval .* taken alone/,
    );
    expect(view.key).toContainEqual({ count: '4', noun: 'organisations' });
  });
});

describe('a mean of a campaign, in English', () => {
  it('keeps its French name, which the page marks', () => {
    const { findings, frenchInFindings } = campaignView(english, real, 'arcep-osc-2025' as typeof ofCalls.id);
    expect(frenchInFindings.length).toBeGreaterThan(1);
    for (const name of frenchInFindings)
      expect(
        findings.some((finding) => finding.includes(name)),
        name,
      ).toBe(true);
  });
});

describe('the head of a campaign', () => {
  it('counts calls, attempts, organisations and questions, and no caller that nobody noted', () => {
    const { key } = campaignView(site, tiny, ofCalls.id);
    expect(key.map(({ noun }) => noun)).toEqual(['appels', 'tentatives', 'organismes', 'questions']);
  });

  it('names who got the figures before they were public, once they are', () => {
    const press = [{ recipient: 'La Gazette', preparedOn: '2026-04-20' }];
    const campaigns = tiny.campaigns.map((one) => (one.id === ofCalls.id ? { ...one, press } : one));
    const said = (barometer: typeof tiny) =>
      campaignView(site, barometer, ofCalls.id).facts.filter(({ label }) => label.includes('sous embargo'));
    expect(said({ ...tiny, campaigns }).map(({ text }) => text)).toEqual(['La Gazette (20 avril 2026)']);
    expect(said(tiny)).toEqual([]);
  });

  it('says what stands side by side where nothing is ranked, and draws no figure that a ranking shows', () => {
    const view = (id: string) => campaignView(site, real, id as typeof ofCalls.id);
    const arcep = view('arcep-osc-2025');
    // What the source gives for all together and for nobody alone comes first: nothing else shows it.
    expect(arcep.findings.map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
      'Satisfaction envers le service client, Moyenne des opérateurs fixes (Arcep) : 6,8/10',
      'Satisfaction envers le service client, Moyenne des opérateurs mobiles (Arcep) : 7/10',
      arcep.charts[0]?.title.replaceAll(/\s/g, ' '),
    ]);
    expect(arcep.charts[0]?.title).toMatch(/^Satisfaction des abonnés, fixe et mobile : de 7,7.10 à 8,1.10/);
    const ranked = view('inc-ddd-2022');
    expect(ranked.blocks.length).toBeGreaterThan(0);
    expect(ranked.charts.map(({ id }) => id).filter((id) => id.startsWith('chiffres-pickup'))).toEqual([]);
  });

  it('lists the sections that the page has, and no other', () => {
    const places = (id: typeof ofCalls.id, barometer = real) =>
      campaignView(site, barometer, id).contents.map(({ href }) => href);
    expect(places('inc-ddd-2022' as typeof ofCalls.id)).toEqual([
      '#questions',
      '#resultats',
      '#chiffres',
      '#citer',
      '#fichiers',
    ]);
    expect(places(ofCalls.id, tiny)).toContain('#qualite');
    expect(places(ofCalls.id, tiny)).not.toContain('#chiffres');
  });
});
