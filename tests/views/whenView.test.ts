import { describe, expect, it } from 'vitest';
import type { BestTime } from '../../src/domain/bestTime.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import type { Result } from '../../src/domain/result.ts';
import { whenView } from '../../src/views/whenView.ts';
import { english, site, textsOf, tiny } from './site.ts';

const campaign = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
const tower = tiny.organisations.find(({ id }) => id === 'eaux-de-la-tour-grise');
if (!campaign || !tower) throw new Error('the tiny folder has changed');

describe('whenView', () => {
  const times: BestTime = {
    campaign: campaign.id,
    organisation: tower.id,
    weekdays: [1, 2],
    slots: ['matin', 'midi'],
    n: 44,
    outside: 2,
    cells: [
      { kind: 'counted', weekday: 1, slot: 'matin', n: 20, k: 3 },
      { kind: 'hatched', weekday: 1, slot: 'midi', n: 9 },
      { kind: 'counted', weekday: 2, slot: 'matin', n: 15, k: 12 },
      { kind: 'hatched', weekday: 2, slot: 'midi', n: 0 },
    ],
    byWeekday: [],
    bySlot: [],
    verdict: { kind: 'not_established', p: 0.4, tested: 5 },
  };
  const view = (verdict: BestTime['verdict'] = times.verdict) =>
    whenView(site, { ...tiny, bestTimes: [{ ...times, verdict }] }, campaign, tower);

  it('hatches cells of few calls, without their answered count, and gives no rate in a cell', () => {
    const cells = view()?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.map((c) => c.dots)).toEqual([{ n: 20, k: 3 }, undefined, { n: 15, k: 12 }, undefined]);
    expect(cells.map((c) => c.text)).toEqual(['3 sur\u00a020', '9 appels', '12 sur\u00a015', 'aucun appel']);
  });

  it('explains hatching only where a cell is hatched', () => {
    expect(view()?.sub).toContain('Hachuré : moins de 10 appels');
    const cells = times.cells.filter(({ kind }) => kind === 'counted');
    const full = (where: typeof site) =>
      whenView(where, { ...tiny, bestTimes: [{ ...times, slots: ['matin'], cells }] }, campaign, tower)?.sub;
    expect(full(site)).toMatch(/plein quand quelqu’un a décroché\. [^H]/);
    expect(full(english)).not.toContain('Hatched');
  });

  it('says why a margin is not its quotient, and why another with as many calls has no rate', () => {
    const key = (category: string) => ({
      ...{ campaign: campaign.id, organisation: tower.id, unit: 'percent' as const, base: 'first_attempts' },
      ...{ indicator: 'pickup_first' as Result['indicator'], cut: { dimension: 'slot', category } },
      ...{ denominator: 40, numerator: 20 },
    });
    const rate: Result = { ...key('matin'), kind: 'fragile', value: 0.532, low: 0.35, high: 0.707, effectiveN: 31 };
    const foot = (effectiveN: number, denominator: number) =>
      whenView(
        site,
        {
          ...tiny,
          bestTimes: [times],
          breakdowns: [rate, { ...key('midi'), kind: 'counts_only', denominator, effectiveN }],
        },
        campaign,
        tower,
      )?.foot;
    expect(foot(28, 40)).toMatch(/Les taux sont pondérés.*Effectif efficace sous 30 : les nombres seuls.*enquêteurs/);
    expect(foot(28, 28)).toMatch(/Moins de 30 appels : les nombres seuls/);
    expect(foot(28, 28)).not.toContain('enquêteurs');
    expect(view()?.foot).not.toContain('pondérés');
  });

  it('says why days and times stand alone where every cell is hatched, and speaks of no dot then', () => {
    expect(view()?.marginsOnly).toBeUndefined();
    const cells = [1, 2].flatMap((weekday) =>
      times.slots.map((slot) => ({ kind: 'hatched' as const, weekday, slot, n: 9 })),
    );
    const bare = whenView(site, { ...tiny, bestTimes: [{ ...times, cells }] }, campaign, tower);
    expect(bare?.marginsOnly?.why).toContain('moins de 10 appels');
    expect(bare?.marginsOnly?.sub).not.toContain('point');
    // What was not compared is not said to have been.
    expect(bare?.foot).toContain('Jours et créneaux, 5 moments ont été comparés');
    expect(view()?.foot).toContain('Jours, créneaux et cases, 5 moments ont été comparés');
    const inEnglish = whenView(english, { ...tiny, bestTimes: [{ ...times, cells }] }, campaign, tower);
    expect(inEnglish?.foot).toContain('Days and times of day: 5 were compared');
  });

  it('advises a time only where a test names it, and boxes what it names', () => {
    expect(textsOf(view()).join(' ')).not.toContain('Appelez');
    expect(view()?.title).toBe('Aucun moment de la semaine ne se distingue des autres');
    expect(view()?.foot).toMatch(/5 moments .*p\s=\s0,400.*2 appels hors des créneaux/);
    const named = view({
      kind: 'call_then',
      when: { weekday: 2 },
      best: { n: 15, k: 12, effectiveN: 15 },
      rest: { n: 29, k: 5, effectiveN: 29 },
      difference: { difference: 0.6, low: 0.3, high: 0.8 },
      p: 0.001,
      tested: 5,
    });
    expect(named?.title).toBe(
      'Appelez plutôt le mardi : 12 appels sur 15 y ont été décrochés du premier coup, contre 5 sur\u00a029 aux autres moments',
    );
    // Fewer than 30 on one side: a difference in points would be a rate under the bar.
    expect(named?.foot).toMatch(/écart établi \(p\s=\s0,001\)/);
    expect(named?.foot).not.toContain('points');
    expect(named?.rows.map((row) => row.cells.map((c) => c.best))).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('says why nothing can be said', () => {
    expect(view({ kind: 'untestable', reason: 'too_few_calls' })?.foot).toContain('Trop peu d’appels');
    expect(whenView(site, { ...tiny, bestTimes: [] }, campaign, tower)).toBeUndefined();
  });
});
