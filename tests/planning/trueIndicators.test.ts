import { describe, expect, it } from 'vitest';
import { BANDS, PROFILES, WEEKDAYS } from '../../src/planning/callDesign.ts';
import { acceptableProbability, pickupProbability } from '../../src/planning/callModel.ts';
import type { OrganisationTruth } from '../../src/planning/organisationTruth.ts';
import { trueIndicators } from '../../src/planning/trueIndicators.ts';

const NONE = { ordinaire: 0, senior: 0, accent: 0, 'sans-internet': 0 };
const logit = (p: number): number => Math.log(p / (1 - p));
const CALLER = { pseudonym: 'E01', pickupEffect: 0, answerEffect: 0 };

/** Picks up with chance .4 whoever calls and whenever, answers acceptably with chance .75. */
const PLAIN: OrganisationTruth = {
  organisation: 'plain',
  sequences: [200],
  trend: 'flat',
  pickup: {
    logits: [logit(0.4)],
    weekdayEffects: [0, 0, 0, 0, 0],
    bandEffects: [0, 0, 0, 0, 0],
    attemptEffects: [0, 0, 0],
    profileEffects: NONE,
  },
  answers: {
    logit: logit(0.75),
    profileEffects: NONE,
    completeShare: 0.5,
    otherwise: { incomplete: 0.4, wrong: 0.2, no_answer: 0.2, redirected: 0.2 },
  },
  failureStyle: 'saturated',
  voiceServer: true,
  announcesWait: false,
  queueMedianSeconds: 60,
};

describe('trueIndicators', () => {
  it('are plain arithmetic where nothing has an effect', () => {
    const truth = trueIndicators(PLAIN, 0, 3, [CALLER], [{ scenario: 'one', difficulty: 0 }]);
    expect(truth.pickup_first).toBeCloseTo(0.4, 12);
    expect(truth.pickup).toBeCloseTo(1 - 0.6 ** 3, 12);
    expect(truth.acceptable).toBeCloseTo(0.75, 12);
    expect(truth.resolved).toBeCloseTo(0.784 * 0.75, 12);
    expect(truth.complete).toBeCloseTo(0.375, 12);
    expect(truth.wrong).toBeCloseTo(0.05, 12);
    expect(trueIndicators(PLAIN, 0, 2, [CALLER], [{ scenario: 'one', difficulty: 0 }]).pickup).toBeCloseTo(0.64, 12);
  });

  it('average a best slot over the 25 cells', () => {
    const best = {
      ...PLAIN,
      pickup: { ...PLAIN.pickup, bestSlot: { weekday: 2, band: 0, effect: logit(0.9) - logit(0.4) } },
    };
    const truth = trueIndicators(best, 0, 1, [CALLER], [{ scenario: 'one', difficulty: 0 }]);
    expect(truth.pickup_first).toBeCloseTo((24 * 0.4 + 0.9) / 25, 12);
  });

  it('average sequences, not attempts, over callers: patience differs from mean patience', () => {
    const callers = [
      { ...CALLER, pickupEffect: logit(0.2) - logit(0.4) },
      { ...CALLER, pickupEffect: logit(0.8) - logit(0.4) },
    ];
    const truth = trueIndicators(PLAIN, 0, 3, callers, [{ scenario: 'one', difficulty: 0 }]);
    expect(truth.pickup_first).toBeCloseTo(0.5, 12);
    expect(truth.pickup).toBeCloseTo((1 - 0.8 ** 3 + 1 - 0.2 ** 3) / 2, 12);
  });

  it('are those of many calls of the same model', () => {
    const uneven: OrganisationTruth = {
      ...PLAIN,
      pickup: {
        ...PLAIN.pickup,
        weekdayEffects: [-0.5, 0, 0.3, 0, 0.2],
        bandEffects: [0.6, 0, -0.4, 0, 0.1],
        attemptEffects: [0, -0.2, -0.4],
        profileEffects: { ...NONE, accent: -1 },
      },
      answers: { ...PLAIN.answers, profileEffects: { ...NONE, accent: -1.5 } },
    };
    const scenarios = [
      { scenario: 'easy', difficulty: -0.6 },
      { scenario: 'hard', difficulty: 0.9 },
    ];
    // Every case of the design once, by exhaustion instead of by products of means.
    let cases = 0;
    let reached = 0;
    let resolved = 0;
    const cells = WEEKDAYS.flatMap((weekday) => BANDS.map((_, band) => ({ weekday, band })));
    for (const profile of PROFILES) {
      for (const { difficulty } of scenarios) {
        for (const first of cells) {
          for (const second of cells) {
            const p1 = pickupProbability(uneven, { campaign: 0, attempt: 1, ...first }, profile, CALLER);
            const p2 = pickupProbability(uneven, { campaign: 0, attempt: 2, ...second }, profile, CALLER);
            const either = p1 + (1 - p1) * p2;
            cases += 1;
            reached += either;
            resolved += either * acceptableProbability(uneven, difficulty, profile, CALLER);
          }
        }
      }
    }
    const truth = trueIndicators(uneven, 0, 2, [CALLER], scenarios);
    expect(truth.pickup).toBeCloseTo(reached / cases, 10);
    expect(truth.resolved).toBeCloseTo(resolved / cases, 10);
    expect(truth.acceptable).toBeCloseTo(resolved / reached, 10);
  });
});
