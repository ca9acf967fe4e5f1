import { describe, expect, it } from 'vitest';
import { comparableEntries, readPieces, type TrendEntry } from '../../src/islands/trendExplorer/readSeries.ts';
import { entryPoint, explorerSpec } from './explorerSpec.ts';

const entry = (organisation: string, ...segments: TrendEntry['segments'][number]['points'][]): TrendEntry => ({
  organisation,
  name: `Caisse ${organisation}`,
  segments: segments.map((points) => ({ points })),
});

describe('readPieces', () => {
  it('reads points under the words of the trend that is drawn', () => {
    const doulc = entry('caf-doulc', [entryPoint('2024-05-15', 0.4)], [entryPoint('2025-02-15', 0.5)]);
    expect(readPieces(doulc, explorerSpec, true)).toEqual([
      {
        segment: 0,
        points: [
          {
            date: '2024-05-15',
            period: 'T2 2024',
            value: 0.4,
            interval: { low: 0.4 - 0.05, high: 0.4 + 0.05 },
            numerator: 80,
            denominator: 200,
          },
        ],
      },
      { segment: 1, points: [expect.objectContaining({ date: '2025-02-15', period: 'T1 2025' })] },
    ]);
  });

  it('leaves out campaigns of other protocols, points without a value, and other bases', () => {
    const elsewhere = entryPoint('2023-01-01', 0.4);
    const without = { campaign: '2024-05-15', mid_date: '2024-05-15', base: 'sequences', denominator: 8 };
    const otherBase = entryPoint('2024-08-15', 0.4, { base: 'picked_up' });
    const doulc = entry('caf-doulc', [elsewhere, without, otherBase]);
    expect(readPieces(doulc, explorerSpec, true)).toEqual([]);
    // Another indicator of the same organisation has its own base.
    expect(readPieces(doulc, explorerSpec, false)).toHaveLength(1);
  });

  it('takes no base for a known one where nobody knows it', () => {
    const unknown = { ...explorerSpec, bases: ['unknown', 'sequences'] };
    const doulc = entry('caf-doulc', [entryPoint('2024-05-15', 0.4, { base: 'unknown' })]);
    expect(readPieces(doulc, unknown, true)).toEqual([]);
  });

  it('splits where the line itself is split, and where the trend beside it is', () => {
    const days = ['2024-08-15', '2024-11-15', '2025-02-15', '2025-05-15'];
    const doulc = entry(
      'caf-doulc',
      days.slice(0, 3).map((day) => entryPoint(day, 0.4)),
      days.slice(3).map((day) => entryPoint(day, 0.4)),
    );
    const pieces = readPieces(doulc, explorerSpec, true);
    expect(pieces.map(({ segment, points }) => [segment, points.map(({ date }) => date)])).toEqual([
      [0, ['2024-08-15', '2024-11-15']],
      [1, ['2025-02-15']],
      [1, ['2025-05-15']],
    ]);
  });

  it('knows a point without an interval, a range of counts, and printed decimals', () => {
    const printed = { source: { printed: { decimals: 0 } }, numerator: { min: 84, max: 85 } };
    const head = { campaign: '2024-05-15', mid_date: '2024-05-15', base: 'sequences' };
    const hollow = { ...head, value: 0.72, denominator: 200, ...printed };
    const [piece] = readPieces(entry('inc', [hollow]), explorerSpec, true);
    expect(piece?.points).toEqual([
      { date: '2024-05-15', period: 'T2 2024', value: 0.72, decimals: 0, denominator: 200 },
    ]);
  });
});

describe('comparableEntries', () => {
  it('offers by name those who compare: not itself, not other questions, not other campaigns', () => {
    const point = entryPoint('2024-05-15', 0.4);
    const trends = [
      entry('caf-z', [point]),
      entry('caf-valmont', [point]),
      entry('caf-apart', [point]),
      entry('caf-old', [entryPoint('2020-01-01', 0.4)]),
      entry('caf-a', [point]),
    ];
    expect(comparableEntries({ trends }, explorerSpec).map(({ organisation }) => organisation)).toEqual([
      'caf-a',
      'caf-z',
    ]);
  });
});
