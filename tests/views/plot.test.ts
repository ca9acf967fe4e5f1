import { describe, expect, it } from 'vitest';
import { layoutIntervalRow } from '../../src/charts/intervalRow/layoutIntervalRow.ts';
import { plotOf, scaleView } from '../../src/views/plot.ts';
import { surveyScale } from '../../src/views/surveyScale.ts';
import { tiny } from './site.ts';

const found = tiny.results.find((r) => r.kind === 'level' && r.unit === 'seconds' && r.value !== undefined);
if (found?.kind !== 'level' || found.value === undefined) throw new Error('no wait');
const wait = { ...found, value: 200, low: 100, high: 400 };

describe('the scale of durations', () => {
  it('has round ticks', () => {
    const { domain, ticks } = scaleView('seconds', [{ ...wait, value: 400 }], 'fr');
    expect(domain).toEqual({ min: 0, max: 480 });
    expect(ticks.map(({ label }) => label.replaceAll('\u00a0', ' '))).toEqual([
      ...['0 s', '2 min', '4 min', '6 min', '8 min'],
    ]);
  });

  it('has none where nothing was measured', () => {
    expect(scaleView('seconds', [], 'fr').ticks).toEqual([]);
  });
});

describe('the scale of marks', () => {
  it('begins where the marks do: at one for courtesy, at nothing for the others', () => {
    const scaleOf = (unit: 'score5' | 'score10' | 'score100') => {
      const { domain, ticks } = scaleView(unit, [], 'fr');
      return [domain, ticks.map(({ at }) => at)];
    };
    expect(scaleOf('score5')).toEqual([{ min: 1, max: 5 }, [1, 3, 5]]);
    expect(scaleOf('score10')).toEqual([{ min: 0, max: 10 }, [0, 5, 10]]);
    expect(scaleOf('score100')).toEqual([{ min: 0, max: 100 }, [0, 50, 100]]);
  });
});

describe('plotOf', () => {
  const domain = { min: 0, max: 480 };

  it('draws an interval without an upper bound to the edge, and its point full', () => {
    const { high: _none, ...open } = wait;
    const plot = plotOf(open, domain);
    expect(plot && layoutIntervalRow(plot)).toEqual({
      at: 200 / 480,
      line: { from: 100 / 480, to: 1, ends: [100 / 480] },
      hollow: false,
    });
  });

  it('draws a hollow point where there is no interval at all', () => {
    const { high: _high, low: _low, ...bare } = wait;
    const plot = plotOf(bare, domain);
    expect(plot && layoutIntervalRow(plot).hollow).toBe(true);
  });
});

describe('the scale of a survey', () => {
  const survey = (...values: readonly number[]) => {
    const [first, ...others] = values.map((value) => ({ ...wait, value }));
    if (!first) throw new Error('no value');
    return [first, ...others] as const;
  };

  it('ends before a figure that would flatten the others, and says which', () => {
    const { domain, beyond } = surveyScale('per100k', survey(10, 18, 68, 546), 'fr');
    expect(domain).toEqual({ min: 0, max: 80 });
    expect(beyond).toMatchObject({ value: 546 });
  });

  it('holds every figure where none is far, where few are left, and where a unit ends by itself', () => {
    expect(surveyScale('per100k', survey(10, 18, 68, 270), 'fr')).toEqual(
      scaleView('per100k', survey(10, 18, 68, 270), 'fr'),
    );
    expect(surveyScale('per100k', survey(10, 68, 546), 'fr')).not.toHaveProperty('beyond');
    expect(surveyScale('percent', survey(0.01, 0.02, 0.03, 0.9), 'fr')).not.toHaveProperty('beyond');
  });
});
