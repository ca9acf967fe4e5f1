import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBarTable } from '../../src/charts/answerBar/answerBarTable.ts';
import { describeAnswerBar } from '../../src/charts/answerBar/describeAnswerBar.ts';
import { labelFits, layoutAnswerBar } from '../../src/charts/answerBar/layoutAnswerBar.ts';
import { describeFunnel } from '../../src/charts/funnel/describeFunnel.ts';
import { funnelTable } from '../../src/charts/funnel/funnelTable.ts';
import { layoutFunnel } from '../../src/charts/funnel/layoutFunnel.ts';
import { layoutIntervalRow } from '../../src/charts/intervalRow/layoutIntervalRow.ts';
import { describeTenHandsets } from '../../src/charts/tenHandsets/describeTenHandsets.ts';
import { layoutTenHandsets } from '../../src/charts/tenHandsets/layoutTenHandsets.ts';
import { messagesEn } from '../../src/present/messages.en.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { answers, fewWrong, funnel, interrupted, reachOnly } from './sampleSpecs.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 0, max: 500 });

describe('layoutTenHandsets', () => {
  it('puts solid, then half-tone, then nobody', () => {
    const states = layoutTenHandsets({ pickup: 226 / 384, resolved: 121 / 384 }).handsets.map(({ state }) => state[0]);
    expect(states.join('')).toBe('ggghhhnnnn');
  });
  it('draws reach alone in solid', () => {
    const states = layoutTenHandsets({ pickup: 0.839 }).handsets.map(({ state }) => state[0]);
    expect(states.join('')).toBe('ggggggggnn');
  });
  it('always draws ten, each in its tenth of the axis, fuller first', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const { handsets, width } = layoutTenHandsets({ pickup: Math.max(a, b), resolved: Math.min(a, b) });
        expect(handsets).toHaveLength(10);
        handsets.forEach(({ x }, index) => expect(Math.floor((x / width) * 10)).toBe(index));
        const order = handsets.map(({ state }) => ['good', 'half', 'none'].indexOf(state));
        expect(order).toEqual([...order].sort());
      }),
      { seed: 7 },
    );
  });
  it('is told as it is drawn', () => {
    expect(describeTenHandsets({ pickup: 226 / 384, resolved: 121 / 384 }, messagesFr)).toBe(
      'Sur 10 appels, 3 obtiennent une bonne réponse, 3 quelqu’un mais pas la réponse, 4 personne',
    );
    expect(describeTenHandsets({ pickup: 0.1 }, messagesFr)).toBe('Sur 10 appels, 1 décroché, 9 sans personne');
  });
});

describe('layoutIntervalRow', () => {
  const domain = { min: 0, max: 1 };
  it('places point and ends to scale', () => {
    expect(layoutIntervalRow({ value: 5, interval: { low: 4, high: 8 }, domain: { min: 0, max: 10 } })).toEqual({
      at: 0.5,
      line: { from: 0.4, to: 0.8, ends: [0.4, 0.8] },
      hollow: false,
    });
  });
  it('is hollow without an interval', () => {
    expect(layoutIntervalRow({ value: 0.7, domain })).toEqual({ at: 0.7, hollow: true });
  });
  it('stops at the edge of the scale without pretending to end there', () => {
    const { line } = layoutIntervalRow({
      value: 0.4,
      interval: { low: 0.2, high: 0.5 },
      domain: { min: 0.3, max: 0.6 },
    });
    expect(line?.from).toBe(0);
    expect(line?.ends).toHaveLength(1);
  });
  it('keeps everything inside the row', () => {
    fc.assert(
      fc.property(fc.tuple(share, share, share), (values) => {
        const [low = 0, value = 0, high = 0] = [...values].sort((a, b) => a - b);
        const { at, line } = layoutIntervalRow({ value, interval: { low, high }, domain });
        expect(line && line.from <= at && at <= line.to && line.from >= 0 && line.to <= 1).toBe(true);
      }),
      { seed: 11 },
    );
  });
  it('refuses a value off its scale and an interval that does not hold it', () => {
    expect(() => layoutIntervalRow({ value: 1.2, domain })).toThrow('invalid value; not in [0, 1]: 1.2');
    expect(() => layoutIntervalRow({ value: NaN, domain })).toThrow('invalid value');
    expect(() => layoutIntervalRow({ value: 0.5, interval: { low: 0.6, high: 0.7 }, domain })).toThrow(
      'invalid interval; not around 0.5: 0.6, 0.7',
    );
    expect(() => layoutIntervalRow({ value: 0.5, domain: { min: 1, max: 1 } })).toThrow('invalid domain');
  });
});

describe('layoutAnswerBar', () => {
  it('fills the bar in the order of the scale, without a gap', () => {
    fc.assert(
      fc.property(count, count, count, count, count, (complete, acceptable, incomplete, wrong, none) => {
        fc.pre(complete + acceptable + incomplete + wrong + none > 0);
        const { parts, total } = layoutAnswerBar({ complete, acceptable, incomplete, wrong, none });
        let at = 0;
        for (const { from, width, count: answersHere } of parts) {
          expect(from).toBeCloseTo(at, 10);
          expect(answersHere).toBeGreaterThan(0);
          at += width;
        }
        expect(at).toBeCloseTo(1, 10);
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(total);
      }),
      { seed: 13 },
    );
  });
  it('takes its share of a scale that a longer bar fills', () => {
    const [part] = layoutAnswerBar(answers, 152).parts;
    expect(part?.width).toBeCloseTo(22 / 152, 10);
    expect(layoutAnswerBar(answers, 152).width).toBe(0.5);
    expect(layoutAnswerBar(answers).width).toBe(1);
    expect(() => layoutAnswerBar(answers, 75)).toThrow('not at least 76');
  });
  it('writes only the counts that fit on a phone', () => {
    expect(layoutAnswerBar(answers).parts.map(({ labelled }) => labelled)).toEqual([true, true, true, true, true]);
    expect(layoutAnswerBar(fewWrong).parts.map(({ labelled }) => labelled)).toEqual([true, true, true, false]);
    expect(labelFits('10', 0.05)).toBe(false);
  });
  it('refuses an empty bar and a share in place of a count', () => {
    const none = { complete: 0, acceptable: 0, incomplete: 0, wrong: 0, none: 0 };
    expect(() => layoutAnswerBar(none)).toThrow('invalid answers; not at least one: 0');
    expect(() => layoutAnswerBar({ ...none, wrong: 0.4 })).toThrow('invalid count of wrong');
  });
  it('is told with every count and its base, and tabled', () => {
    expect(describeAnswerBar(answers, messagesFr)).toBe(
      'Sur 76 appels décrochés : 22 complètes, 23 acceptables, 18 incomplètes, 4 fausses et 9 sans réponse ou renvoyés vers le site.',
    );
    const table = answerBarTable(answers, 'Réponses', 30, messagesFr);
    expect(table.rows.map((row) => row[1])).toEqual(['22', '23', '18', '4', '9']);
    expect(table.rows[0]?.[2]).toBe('28,9\u202f%');
    expect(answerBarTable({ ...answers, complete: 0 }, 'Réponses', 100, messagesFr).head).toHaveLength(2);
  });
});

describe('layoutFunnel', () => {
  it('keeps the scale of all calls in every row', () => {
    const [calls, reached, answered] = layoutFunnel(funnel);
    expect(calls?.parts[0]?.width).toBe(1);
    expect(reached?.count).toBe(226);
    expect(reached?.lost).toBe(158);
    expect(reached?.parts.map(({ width }) => width)).toEqual([226 / 384, 158 / 384]);
    expect(answered?.count).toBe(121);
    expect(answered?.lost).toBe(105);
    expect(answered?.marks).toEqual([226 / 384]);
  });
  it('never widens: what goes in comes out', () => {
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 3 }),
        count,
        count,
        share,
        (reachedAt, nobody, censored, cut) => {
          const reached = reachedAt.reduce((sum, one) => sum + one, 0);
          const calls = reached + nobody + censored;
          fc.pre(calls > 0);
          const complete = Math.floor(reached * cut);
          const rows = layoutFunnel({
            calls,
            reachedAt,
            censored,
            maxAttempts: 3,
            answers: { complete, acceptable: 0 },
          });
          const lengths = rows.map((row) => row.parts.reduce((sum, { width }) => sum + width, 0));
          expect(lengths[0]).toBe(1);
          expect(lengths[1]).toBeCloseTo(1, 10);
          expect(lengths[2]).toBeCloseTo(reached / calls, 10);
          expect(rows.map((row) => row.count)).toEqual([...rows.map((row) => row.count)].sort((a, b) => b - a));
        },
      ),
      { seed: 17 },
    );
  });
  it('stops where answers were not judged, and shows calls that were interrupted', () => {
    expect(layoutFunnel(reachOnly).map(({ kind }) => kind)).toEqual(['calls', 'reached']);
    expect(layoutFunnel(interrupted)[1]?.parts.map(({ fill }) => fill)).toEqual(['tint', 'hatch', 'hatch-l']);
  });
  it('refuses counts that do not add up', () => {
    expect(() => layoutFunnel({ ...funnel, calls: 200 })).toThrow('invalid funnel; not within 200: 226');
    expect(() => layoutFunnel({ ...funnel, answers: { complete: 200, acceptable: 63 } })).toThrow(
      'not within 226: 263',
    );
    expect(() => layoutFunnel({ ...funnel, calls: 0, reachedAt: [] })).toThrow('not at least one call');
  });
  it('is told and tabled with the same numbers', () => {
    expect(describeFunnel(funnel, messagesFr)).toBe(
      'Sur 384 appels, 226 ont joint quelqu’un et 158 personne ; 121 ont eu une bonne réponse.',
    );
    expect(describeFunnel(reachOnly, messagesFr)).toBe('Sur 408 appels, 189 ont joint quelqu’un et 219 personne.');
    const none = { complete: 0, acceptable: 0 };
    expect(describeFunnel({ calls: 8, reachedAt: [8], maxAttempts: 1, answers: none }, messagesFr)).toBe(
      'Sur 8 appels, tous ont joint quelqu’un ; aucun n’a eu de bonne réponse.',
    );
    expect(describeFunnel({ calls: 8, reachedAt: [1], censored: 7, maxAttempts: 1 }, messagesFr)).toBe(
      'Sur 8 appels, 1 a joint quelqu’un.',
    );
    expect(describeFunnel({ calls: 8, reachedAt: [0], maxAttempts: 1 }, messagesFr)).toBe(
      'Sur 8 appels, aucun n’a joint quelqu’un.',
    );
    expect(describeFunnel({ calls: 8, reachedAt: [8], maxAttempts: 1, answers: none }, messagesEn)).toBe(
      'Of 8 calls, all reached someone; none got a good answer.',
    );
    const { rows } = funnelTable(interrupted, 'Issue des appels', messagesFr);
    expect(rows.map((row) => row.at(-1))).toEqual(['384', '142', '52', '32', '226', '139', '19', '58', '63', '105']);
  });
});
