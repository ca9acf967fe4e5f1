import { describe, expect, it } from 'vitest';
import { layoutIntervalRow } from '../../src/charts/intervalRow/layoutIntervalRow.ts';
import { plotOf, scaleView } from '../../src/views/plot.ts';
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
