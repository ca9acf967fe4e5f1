import { ANSWERS, type Answer } from '../domain/answer.ts';
import { BOOTSTRAP_REPLICATES, CONFIDENCE } from '../domain/method.ts';
import { bootstrapCategories } from '../stats/bootstrapCategories.ts';
import { fnv1a32 } from '../stats/fnv1a32.ts';
import { kishEffectiveN } from '../stats/kishEffectiveN.ts';
import { pairAgreement } from '../stats/pairAgreement.ts';
import { percentileInterval } from '../stats/percentileInterval.ts';
import { wilson } from '../stats/wilson.ts';
import type { CallIndicator } from './callIndicator.ts';
import type { SampleGroup } from './sampleGroup.ts';

/** No caller is counted in, and no test made. */
const NORMAL = { degreesOfFreedom: Infinity, comparisonDegreesOfFreedom: Infinity };

/** Answered calls on one question, in the order of the sequences, with the question's share of the design. */
interface Question {
  readonly share: number;
  readonly answers: readonly Answer[];
}

/**
 * Chance that two answered calls on the same question get the same answer code, over questions that were answered twice
 * at least (METHOD 2).
 *
 * Interval: bootstrap of answered calls within questions. A resample holds copies, which always agree: on average it
 * overstates the chance U by (1 − U)/n. Each resampled U* is therefore brought back to (n U* − 1)/(n − 1), whose mean is
 * U. Where all answers agree no resample differs: then the lower end is the square of Wilson's for « all the same ».
 *
 * Callers are not counted in: a pair of calls has two.
 */
export const consistency: CallIndicator = {
  id: 'consistency',
  totalOnly: true,
  values: ({ sequences }) => sequences.map(() => undefined),
  estimate: (group, { campaign, organisation }) => {
    const questions = questionsOf(group);
    const value = agreementOf(questions.map(({ share, answers }) => ({ share, counts: countCodes(answers) })));
    if (value === undefined) {
      const answered = group.sequences.some(({ outcome }) => outcome.kind === 'reached');
      return { kind: 'not_measured', reason: answered ? 'no_pair' : 'nobody_reached' };
    }
    const effectiveN = kishEffectiveN(questions.map(({ share, answers }) => ({ share, n: answers.length })));
    const interval =
      value === 1
        ? { low: wilson(effectiveN, effectiveN, CONFIDENCE).low ** 2, high: 1 }
        : resampledInterval(questions, fnv1a32(`${campaign.id}|${organisation}|consistency`));
    return { kind: 'level', value, ...interval, ...countPairs(questions), effectiveN, ...NORMAL };
  },
};

function questionsOf({ sequences, design }: SampleGroup): Question[] {
  const questions = new Map<string, { share: number; answers: Answer[] }>();
  for (const [i, { scenario, outcome }] of sequences.entries()) {
    const question = questions.get(scenario) ?? { share: 0, answers: [] };
    question.share += design.weights[i] ?? 0;
    if (outcome.kind === 'reached') question.answers.push(outcome.answer);
    questions.set(scenario, question);
  }
  return [...questions.values()].filter(({ answers }) => answers.length >= 2);
}

function countCodes(answers: readonly Answer[]): number[] {
  return ANSWERS.map((code) => answers.filter((answer) => answer === code).length);
}

interface CodedQuestion {
  readonly share: number;
  readonly counts: readonly number[];
}

/** Weighted agreement of questions; undefined without a pair. */
function agreementOf(
  questions: readonly CodedQuestion[],
  agreementIn: (counts: readonly number[]) => number | undefined = pairAgreement,
): number | undefined {
  let shares = 0;
  let sum = 0;
  for (const { share, counts } of questions) {
    const agreement = agreementIn(counts);
    if (agreement === undefined) continue;
    shares += share;
    sum += share * agreement;
  }
  return shares > 0 ? sum / shares : undefined;
}

/** Of a resample, less what its copies add. */
function withoutCopies(counts: readonly number[]): number | undefined {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const agreement = pairAgreement(counts);
  return agreement === undefined ? undefined : (n * agreement - 1) / (n - 1);
}

function resampledInterval(questions: readonly Question[], seed: number) {
  const resampled = bootstrapCategories(
    questions.map(({ answers }) => answers.map((answer) => ANSWERS.indexOf(answer))),
    ANSWERS.length,
    (drawn) => {
      const coded = questions.map(({ share }, question) => ({ share, counts: drawn[question] ?? [] }));
      return agreementOf(coded, withoutCopies) ?? NaN;
    },
    BOOTSTRAP_REPLICATES,
    seed,
  );
  const { low, high } = percentileInterval(resampled, CONFIDENCE);
  return { low: Math.max(0, low), high: Math.min(1, high) };
}

function countPairs(questions: readonly Question[]): { readonly numerator: number; readonly denominator: number } {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  return {
    numerator: questions.reduce(
      (sum, { answers }) => sum + countCodes(answers).reduce((all, n) => all + pairs(n), 0),
      0,
    ),
    denominator: questions.reduce((sum, { answers }) => sum + pairs(answers.length), 0),
  };
}
