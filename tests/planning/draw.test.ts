import { describe, expect, it } from 'vitest';
import { drawCode, drawInteger, drawItem, drawLevel, drawNormal, drawSeconds } from '../../src/planning/draw.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';

const MANY = 20_000;

function sample(draw: (random: () => number) => number): readonly number[] {
  const random = mulberry32(5);
  return Array.from({ length: MANY }, () => draw(random));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('draws', () => {
  it('are nearly normal', () => {
    const values = sample(drawNormal);
    expect(Math.abs(mean(values))).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.04);
  });

  it('reach both ends of a range of whole numbers, and nothing beyond', () => {
    const values = sample((random) => drawInteger(random, 3, 7));
    expect([...new Set(values)].sort()).toEqual([3, 4, 5, 6, 7]);
    expect(Math.abs(mean(values) - 5)).toBeLessThan(0.05);
  });

  it('keep three decimals of a level', () => {
    for (const value of sample((random) => drawLevel(random, -0.5, 0.5)).slice(0, 100)) {
      expect(Math.round(value * 1000) / 1000).toBe(value);
      expect(Math.abs(value)).toBeLessThanOrEqual(0.5);
    }
  });

  it('spread seconds around their median, whole and between the bounds', () => {
    const values = [...sample((random) => drawSeconds(random, 100, 0.7, 20, 300))].sort((x, y) => x - y);
    expect(Math.abs((values[MANY / 2] ?? 0) - 100)).toBeLessThan(4);
    expect(values[0]).toBe(20);
    expect(values.at(-1)).toBe(300);
    expect(values.every(Number.isInteger)).toBe(true);
  });

  it('weigh codes, and never draw one of weight 0', () => {
    const random = mulberry32(9);
    const drawn = Array.from({ length: MANY }, () =>
      drawCode(random, [
        ['never', 0],
        ['often', 3],
        ['seldom', 1],
        ['last', 0],
      ]),
    );
    expect(drawn).not.toContain('never');
    expect(drawn).not.toContain('last');
    expect(Math.abs(drawn.filter((code) => code === 'often').length / MANY - 0.75)).toBeLessThan(0.02);
    expect(() => drawCode(random, [['none', 0]])).toThrow(RangeError);
  });

  it('refuse to draw from nothing', () => {
    expect(() => drawItem(mulberry32(1), [])).toThrow(RangeError);
  });
});
