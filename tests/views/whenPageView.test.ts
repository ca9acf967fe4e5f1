import { describe, expect, it } from 'vitest';
import type { BestTime, BestTimeVerdict } from '../../src/domain/bestTime.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { campaignIdSchema } from '../../src/domain/ids.ts';
import type { Site } from '../../src/domain/site.ts';
import { whenPageView } from '../../src/views/whenPageView.ts';
import { empty, real, site, textsOf, tiny } from './site.ts';

const english: Site = { ...site, locale: 'en' };
const first = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
const tower = tiny.organisations.find(({ id }) => id === 'eaux-de-la-tour-grise');
const valley = tiny.organisations.find(({ id }) => id === 'regie-des-eaux-de-petit-val');
if (!first || !tower || !valley) throw new Error('the tiny folder has changed');
/** The same a year before. */
const second: CallsCampaign = {
  ...first,
  id: campaignIdSchema.parse('tiny-2025'),
  fieldwork: { from: '2025-03-02', to: '2025-03-27' },
};

const tuesday: BestTimeVerdict = {
  kind: 'call_then',
  when: { weekday: 2 },
  best: { n: 40, k: 32, effectiveN: 40, estimate: { value: 0.8, low: 0.65, high: 0.9 } },
  rest: { n: 40, k: 8, effectiveN: 40, estimate: { value: 0.2, low: 0.1, high: 0.35 } },
  difference: { difference: 0.6, low: 0.4, high: 0.7 },
  p: 0.001,
  tested: 5,
};
const nothing: BestTimeVerdict = { kind: 'not_established', p: 0.4, tested: 5 };

const times = (
  campaign: CallsCampaign,
  organisation: BestTime['organisation'],
  verdict: BestTimeVerdict,
): BestTime => ({
  campaign: campaign.id,
  organisation,
  weekdays: [1, 2],
  slots: ['matin', 'midi'],
  n: 80,
  outside: 0,
  cells: [
    { kind: 'counted', weekday: 1, slot: 'matin', n: 31, k: 7 },
    { kind: 'hatched', weekday: 1, slot: 'midi', n: 9 },
    { kind: 'counted', weekday: 2, slot: 'matin', n: 25, k: 20 },
    { kind: 'counted', weekday: 2, slot: 'midi', n: 15, k: 12 },
  ],
  byWeekday: [
    { kind: 'counted', weekday: 1, n: 40, k: 8 },
    { kind: 'counted', weekday: 2, n: 40, k: 32 },
  ],
  bySlot: [
    { kind: 'counted', slot: 'matin', n: 56, k: 27 },
    { kind: 'counted', slot: 'midi', n: 24, k: 13 },
  ],
  verdict,
});

const page = (bestTimes: readonly BestTime[], at: Site = site) =>
  whenPageView(at, { ...tiny, campaigns: [second, ...tiny.campaigns], bestTimes });
const water = (view: ReturnType<typeof page>) => view.sectors.find(({ id }) => id === 'secteur-eau');

describe('whenPageView', () => {
  it('advises only where a test names a moment, and says of the others how much was compared', () => {
    const view = page([times(first, tower.id, tuesday), times(first, valley.id, nothing)]);
    expect(view.lead).toMatch(/^Un moment de la semaine se distingue chez 1 organisme sur 2\. Chez les autres/);
    expect(view.advice.map(({ anchor }) => anchor)).toEqual([`#${tower.id}`]);
    expect(view.advice[0]?.finding).toMatch(/^Appelez plutôt le mardi : 32 appels sur 40/);
    const [one, other] = water(view)?.organisations ?? [];
    expect(one?.advised).toBe(true);
    expect(other?.finding).toBe('Aucun moment ne se distingue');
    expect(other?.tested).toBe('5 moments comparés, 80 appels');
    expect(textsOf(other).join(' ')).not.toContain('Appelez');
    expect(water(view)?.summary).toBe('Un moment se distingue chez 1 organisme sur 2.');
  });

  it('advises nothing where nothing is established', () => {
    const view = page([times(first, tower.id, nothing), times(first, valley.id, nothing)]);
    expect(view.advice).toEqual([]);
    expect(view.lead).toMatch(/^Chez aucun des 2 organismes appelés/);
    expect(water(view)?.summary).toBe('Aucun moment ne se distingue chez les 2 organismes appelés.');
    expect(page([times(first, tower.id, nothing)]).lead).toMatch(/^Chez l’organisme appelé, aucun moment/);
  });

  it('draws the cells of the calls, boxes what is named and hides the answers of few calls', () => {
    const week = water(page([times(first, tower.id, tuesday)]))?.organisations[0]?.week;
    expect(week?.slots).toEqual(['avant 12 h', '12 h-14 h']);
    expect(week?.days.map(({ label }) => label)).toEqual(['lun.', 'mar.']);
    expect(week?.days[0]?.cells).toEqual([
      { kind: 'dots', n: 31, k: 7, named: false },
      { kind: 'few', n: 9, named: false },
    ]);
    expect(week?.days[1]?.cells.map(({ named }) => named)).toEqual([true, true]);
    expect(week?.whole.cells.map(({ named }) => named)).toEqual([false, false]);
    expect(week?.label).toContain('Appelez plutôt le mardi');
  });

  it('counts what earlier campaigns named, each by its own test', () => {
    const earlier = (verdict: BestTimeVerdict) =>
      water(page([times(first, tower.id, nothing), times(second, tower.id, verdict)]))?.organisations[0]?.earlier;
    expect(earlier(tuesday)).toEqual({ label: 'Campagne précédente', text: 'le mardi' });
    expect(earlier(nothing)).toEqual({ label: 'Campagne précédente', text: 'aucun moment' });
    expect(earlier({ kind: 'untestable', reason: 'too_few_calls' })).toBeUndefined();
  });

  it('says why nothing could be compared', () => {
    const view = page([times(first, tower.id, { kind: 'untestable', reason: 'too_few_calls' })]);
    expect(water(view)?.organisations[0]?.tested).toMatch(/^Trop peu d’appels .* 80 appels\.$/);
  });

  it('lists those that were never called, each with its anchor', () => {
    const view = page([times(first, tower.id, nothing)]);
    expect(water(view)?.uncalled.map(({ id }) => id)).toEqual([valley.id]);
    expect(view.sectors.find(({ id }) => id === 'secteur-telecoms')?.organisations).toEqual([]);
  });

  it('has no hole and no French in English', () => {
    const view = page([times(first, tower.id, tuesday), times(first, valley.id, nothing)], english);
    expect(view.lead).toMatch(/^One time of the week stands out at 1 organisation of 2/);
    expect(view.advice[0]?.finding).toMatch(/on Tuesdays: 32 of 40/);
    expect(view.frame.canonical).toBe('/sub/en/quand-appeler/');
    for (const text of textsOf(view)) expect(text).not.toMatch(/undefined|NaN|\[object|Appelez|appels|moment/);
    expect(textsOf(page([], english)).join(' ')).not.toMatch(/undefined|aucun/);
  });
});

describe('before the first call', () => {
  const demonstration: Site = { ...site, sibling: { kind: 'demonstration', base: '/sub/demo/' } };

  it('says so, and leads to what is known and to the demonstration', () => {
    const view = whenPageView(demonstration, real);
    expect(view.lead).toMatch(/^Nos propres appels n’ont pas commencé/);
    expect(view.waiting?.rankings).toBe('/sub/classement/');
    expect(view.waiting?.demonstration).toBe('/sub/demo/quand-appeler/');
    expect(whenPageView({ ...demonstration, locale: 'en' }, real).waiting?.demonstration).toBe(
      '/sub/demo/en/quand-appeler/',
    );
    expect(whenPageView(site, empty).waiting?.demonstration).toBeUndefined();
    expect(view.sectors.flatMap(({ uncalled }) => uncalled).length).toBeGreaterThan(20);
  });

  it('is right that no figure quoted is about a day or an hour', () => {
    const names = real.indicators.map(({ nameFr, definitionFr }) => `${nameFr} ${definitionFr}`);
    expect(names.filter((text) => /matin|après-midi|lundi|samedi|créneau|heure de pointe/i.test(text))).toEqual([]);
  });
});
