import { describe, expect, it } from 'vitest';
import type { CountsOnly, Level } from '../../src/domain/result.ts';
import { rankingSummary } from '../../src/views/rankingBlockView.ts';
import { rankingFoot } from '../../src/views/rankingFoot.ts';
import { lookup } from '../../src/views/lookup.ts';
import { english, site, tiny } from './site.ts';

const ranking = tiny.rankings.find(({ indicator }) => indicator === 'wait_median');
if (!ranking) throw new Error('the tiny folder has medians of waits');
const { indicator, campaign } = lookup(tiny);
const found = { campaign: campaign(ranking.campaign), indicator: indicator(ranking.indicator) };
const bodies = tiny.organisations.map(({ id }) => id);
const [a, b, c, d] = bodies;
if (!a || !b || !c || !d) throw new Error('the tiny folder has four bodies');

const key = (organisation: typeof a) => ({
  organisation,
  campaign: ranking.campaign,
  indicator: ranking.indicator,
  unit: 'seconds' as const,
  base: 'first_attempts' as const,
});
const level = (organisation: typeof a, value: number | undefined, n: number): Level => ({
  ...key(organisation),
  kind: 'level',
  status: 'measured',
  ...(value === undefined ? {} : { value }),
  low: 200,
  denominator: n,
  effectiveN: n / 2,
});
const few: CountsOnly = { ...key(d), kind: 'counts_only', denominator: 8, effectiveN: 8 };
const results = [level(a, 355, 200), level(b, 463, 210), level(c, undefined, 220), few];

describe('a ranking of durations, in words', () => {
  it('does not end its span before those whose duration was not attained', () => {
    const say = (one: typeof site, of = results) => rankingSummary(one, tiny, ranking, found.indicator, of);
    expect(say(site)).toMatch(/Non atteinte chez 1\sautre, où elle dépasse ce qui a pu être observé\./);
    expect(say(english)).toContain('Not attained for 1 other, where it goes beyond what could be observed.');
    expect(say(site, results.slice(0, 2))).not.toContain('atteinte');
  });

  it('counts n and effective n of the same bodies: counts alone stand in their rows', () => {
    const foot = (of: typeof results) =>
      rankingFoot(site, tiny, { ...ranking, ranked: [] }, { ...found, results: of }).replaceAll(/\s/g, ' ');
    expect(foot(results)).toMatch(/^n = 200 à 220 .+, effectif efficace de 100 à 110 /);
    expect(foot([few])).toMatch(/^n = 8 /);
  });
});
