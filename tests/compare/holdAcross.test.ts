import { describe, expect, it } from 'vitest';
import { holdAcross } from '../../src/compare/holdAcross.ts';
import type { BestTimeVerdict } from '../../src/domain/bestTime.ts';

const figure = { n: 40, k: 30, effectiveN: 40 };
const advice = (p: number): BestTimeVerdict => ({
  kind: 'call_then',
  when: { weekday: 2 },
  best: figure,
  rest: figure,
  difference: { difference: 0.2, low: 0.1, high: 0.3 },
  p,
  tested: 9,
});
const none = (p: number): BestTimeVerdict => ({ kind: 'not_established', p, tested: 9 });
const untestable: BestTimeVerdict = { kind: 'untestable', reason: 'too_few_calls' };

describe('holdAcross', () => {
  it('keeps what Holm keeps over the organisations that were tested, with its p', () => {
    const held = holdAcross([advice(0.04), untestable, advice(0.01), none(0.8), advice(0.02)]);
    // Four were tested: .01 × 4, .02 × 3, then .04 × 2.
    expect(held.map((verdict) => [verdict.kind, 'p' in verdict ? Number(verdict.p.toFixed(12)) : undefined])).toEqual([
      ['not_established', 0.08],
      ['untestable', undefined],
      ['call_then', 0.04],
      ['not_established', 0.8],
      ['not_established', 0.06],
    ]);
  });

  it('keeps an advice whose p is the level itself, and gives none where there was none', () => {
    expect(holdAcross([advice(0.025), none(0.9)])).toEqual([advice(0.05), none(0.9)]);
    expect(holdAcross([none(0.01), none(0.02)])).toEqual([none(0.02), none(0.02)]);
  });

  it('changes nothing where one organisation was tested', () => {
    expect(holdAcross([advice(0.049), untestable])).toEqual([advice(0.049), untestable]);
  });
});
