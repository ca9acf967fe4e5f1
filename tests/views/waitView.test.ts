import { describe, expect, it } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import type { Level, Result } from '../../src/domain/result.ts';
import { waitView } from '../../src/views/waitView.ts';
import { site, textsOf, tiny } from './site.ts';

const campaign = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
const tower = tiny.organisations.find(({ id }) => id === 'eaux-de-la-tour-grise');
const small = tiny.organisations.find(({ id }) => id === 'regie-des-eaux-de-petit-val');
const waits = tiny.waits.find((w) => w.organisation === tower?.id);
if (!campaign || !tower || !small || !waits) throw new Error('the tiny folder has changed');

const level = ({ campaign: of, organisation, indicator, unit, base }: Result): Level => ({
  ...{ campaign: of, organisation, indicator, unit, base },
  ...{ kind: 'level', status: 'measured', denominator: 120, effectiveN: 110 },
});

describe('waitView', () => {
  it.each([
    [87, '44'],
    [121, '61'],
    [81, '41'],
  ])('rounds %i of 200 in its title as in its chart, on whichever side of the half the sum fell', (k, percent) => {
    const waits = tiny.waits.find(({ organisation }) => organisation === tower.id);
    if (!waits) throw new Error('no waits');
    for (const noise of [-3e-16, 0, 3e-16]) {
      const points = [0, 300].map((seconds) => ({ seconds, reached: 0, ended: seconds ? k / 200 + noise : 0 }));
      const results = tiny.results.filter(({ indicator }) => !indicator.startsWith('within_'));
      const view = waitView(site, { ...tiny, results, waits: [{ ...waits, points }] }, campaign, tower);
      expect(view?.title).toContain(`, ${percent} se sont finis sans personne`);
      expect(view?.summary).toMatch(new RegExp(`, ${percent}\\s% se sont finies sans personne`));
    }
  });

  it('says of few effective calls that they are an indication, and of a wait without an interval that it has none', () => {
    const shares = (kind: 'measured' | 'fragile'): readonly Result[] =>
      tiny.results.map((result) =>
        result.organisation === tower.id && result.indicator === 'within_300' && 'value' in result
          ? ({ ...result, kind } as Result)
          : result,
      );
    const view = (kind: 'measured' | 'fragile') => {
      const longer = { ...waits, points: [...waits.points, { seconds: 900, reached: 0.5, ended: 0.4 }] };
      return waitView(site, { ...tiny, waits: [longer], results: shares(kind) }, campaign, tower);
    };
    expect(view('fragile')?.title).toMatch(/ sans personne, à titre d’indication$/);
    expect(view('measured')?.title).not.toContain('indication');
    expect(view('measured')?.table?.rows.at(-2)?.[2]).toEqual({ kind: 'text', text: 'non calculé' });
  });

  it('marks every share of a table of few effective calls, those without an interval too', () => {
    const longer = { ...waits, points: [...waits.points, { seconds: 900, reached: 0.5, ended: 0.4 }] };
    const marks = (kind: 'measured' | 'fragile') => {
      const results = tiny.results.map((result) =>
        result.organisation === tower.id && result.indicator.startsWith('within_') && 'value' in result
          ? ({ ...result, kind } as Result)
          : result,
      );
      const table = waitView(site, { ...tiny, waits: [longer], results }, campaign, tower)?.table;
      return table?.rows
        .slice(0, -1)
        .flat()
        .filter((cell) => cell.kind === 'text' && cell.text.endsWith('%') && !cell.text.includes(' à '))
        .map((cell) => cell.kind === 'text' && cell.indication === true);
    };
    expect(new Set(marks('fragile'))).toEqual(new Set([true]));
    expect(marks('fragile')?.length).toBeGreaterThan(4);
    expect(new Set(marks('measured'))).toEqual(new Set([false]));
  });

  it('counts those who got nobody, and never shows the answered median alone', () => {
    const view = waitView(site, tiny, campaign, tower);
    const answered = (result: Result): Result =>
      result.indicator === 'wait_median_answered' && result.organisation === tower.id
        ? { ...level(result), value: 90, low: 60, high: 120 }
        : result;
    const shown = (results: readonly Result[]) =>
      waitView(site, { ...tiny, results: [...results] }, campaign, tower)?.figures?.rows.map(
        ({ figure }) => figure.data.indicator,
      ) ?? [];
    const results = tiny.results.map(answered);
    expect(shown(results).slice(0, 3)).toEqual(['wait_median', 'wait_p90', 'wait_median_answered']);
    expect(shown(results.filter((r) => r.indicator !== 'wait_median'))).not.toContain('wait_median_answered');
    expect(view?.spec?.counts.attempts).toBe(waits.attempts);
    expect(textsOf(view?.table).join(' ')).toContain('Finis sans personne');
  });

  it('says of which attempt a wait is, and why the total of several may be less', () => {
    const told = (result: Result): Result =>
      (result.indicator === 'wait_median' || result.indicator === 'time_spent_median') &&
      result.organisation === tower.id
        ? { ...level(result), value: 90, low: 60, high: 120 }
        : result;
    const rows = (maxAttempts: number) =>
      waitView(site, { ...tiny, results: tiny.results.map(told) }, { ...campaign, maxAttempts }, tower)?.figures?.rows;
    const [median, total] = [rows(3)?.[0], rows(3)?.at(-1)];
    expect(median?.label).toMatch(/à la première tentative$/);
    expect(total?.note).toMatch(/^Toutes les tentatives.*Peut être plus court/);
    expect(rows(1)?.at(-1)?.note).not.toContain('Peut être plus court');
  });

  it('says our own hang-ups as « more than », with their number', () => {
    const cut = { ...tiny, waits: [{ ...waits, cutByUs: 3 }] };
    expect(waitView(site, cut, { ...campaign, maxWaitSeconds: 900 }, tower)?.foot).toMatch(
      /raccroché 3 fois à 15 minutes.*« plus de 15 min »/,
    );
    expect(waitView(site, { ...tiny, waits: [{ ...waits, cutByUs: 0 }] }, campaign, tower)?.foot).not.toContain(
      'raccroché',
    );
  });

  it('draws no rate under 30 calls', () => {
    const view = waitView(site, tiny, campaign, small);
    expect(view?.spec).toBeUndefined();
    const words = textsOf(view).filter((text) => !text.includes('Intervalle à 95'));
    expect(words.join(' ')).not.toMatch(/\d\s?%/);
    expect(view?.figures).toBeUndefined();
  });

  it('writes the end of what was observed as it was, and agrees with one', () => {
    const points = Array.from({ length: 47 }, (_, i) => ({ seconds: i * 15, reached: i >= 40 ? 0.5 : 0, ended: 0.01 }));
    const late = { ...tiny, waits: [{ ...waits, points }], results: tiny.results.filter((r) => r.unit !== 'percent') };
    const view = waitView(site, late, campaign, tower);
    expect(textsOf(view?.table).join('|')).toContain('11\u00a0min\u00a030\u00a0s');
    expect(view?.title).toBe('Au bout de 5 minutes, 0 appel sur 100 a eu quelqu’un, 1 s’est fini sans personne');
  });

  it('gives estimated waits to the minute', () => {
    const rough = waitView(site, tiny, { ...campaign, waitsAreEstimates: true }, tower);
    const texts = rough?.figures?.rows.map(({ figure }) => figure.text).filter((t) => t !== 'non atteinte') ?? [];
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^environ \d+\smin$|^moins d’une minute$/);
    expect(rough?.foot).toContain('chiffres ronds');
  });
});
