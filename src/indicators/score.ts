import type { Answer } from '../domain/answer.ts';
import type { CampaignHead } from '../domain/campaign.ts';
import { DEFAULT_SCORE_WEIGHTS, SCORE_FULL_WAIT_SECONDS, SCORE_NO_WAIT_SECONDS } from '../domain/method.ts';
import { compositeScore } from '../stats/compositeScore.ts';
import { normalise } from '../stats/normalise.ts';
import { answeredWait } from './answeredWait.ts';
import type { CallIndicator } from './callIndicator.ts';
import { correctIncomplete } from './correctIncomplete.ts';
import { courtesyMark } from './courtesy.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import { estimateMean } from './estimateMean.ts';
import { meanEstimate } from './meanEstimate.ts';
import { productEstimate } from './productEstimate.ts';
import { reachEstimate } from './reachEstimate.ts';
import type { SampleGroup } from './sampleGroup.ts';

const QUALITY: Readonly<Partial<Record<Answer, number>>> = { complete: 1, acceptable: 0.5 };

/** The composite score, 0 to 100: mean of a score of each sequence, 0 where nobody was reached (METHOD 2.5). */
export const score: CallIndicator = {
  id: 'score',
  values: scoresOf,
  estimate: (group, { campaign, callers }) => {
    const values = scoresOf(group, campaign);
    // Zeros of those who reached nobody are no mean of all, where nothing that weighs was noted of the others.
    const scored = values.some((value, i) => value !== undefined && group.sequences[i]?.outcome.kind === 'reached');
    if (values.includes(undefined) && !scored) return { kind: 'not_measured', reason: 'not_noted' };
    const corrected = correctIncomplete(group, () => reachTimesScore(group, campaign));
    if (corrected && 'kind' in corrected) return corrected;
    const mean = corrected ?? meanEstimate(group, values);
    if (mean === undefined) return { kind: 'not_measured', reason: 'not_noted' };
    return estimateMean(group, values, mean, callers, { min: 0, max: 100 });
  },
};

type Weighing = Pick<CampaignHead, 'scoreWeights'>;

function scoresOf({ sequences }: SampleGroup, campaign: Weighing): (number | undefined)[] {
  return sequences.map((sequence) => (sequence.outcome.kind === 'reached' ? answeredScore(sequence, campaign) : 0));
}

/** Undefined where nobody was reached, or nothing that weighs was noted. */
function answeredScore(sequence: EligibleSequence, { scoreWeights }: Weighing): number | undefined {
  if (sequence.outcome.kind !== 'reached') return undefined;
  const weights: Readonly<Record<string, number>> = scoreWeights ?? DEFAULT_SCORE_WEIGHTS;
  const wait = answeredWait(sequence);
  const mark = courtesyMark(sequence);
  const parts = [
    { weight: weights['pickup'] ?? 0, value: 1 },
    {
      weight: weights['wait'] ?? 0,
      value: wait === undefined ? undefined : normalise(wait, SCORE_FULL_WAIT_SECONDS, SCORE_NO_WAIT_SECONDS),
    },
    { weight: weights['answer'] ?? 0, value: QUALITY[sequence.outcome.answer] ?? 0 },
    { weight: weights['courtesy'] ?? 0, value: mark === undefined ? undefined : (mark - 1) / 4 },
  ];
  return parts.some(({ weight, value }) => weight > 0 && value !== undefined) ? compositeScore(parts) : undefined;
}

/** As for `resolved`: a sequence that stopped too early might have been answered, and scored like the others. */
function reachTimesScore(group: SampleGroup, campaign: Weighing) {
  const reach = reachEstimate(group);
  const answered = meanEstimate(
    group,
    group.sequences.map((sequence) => answeredScore(sequence, campaign)),
  );
  return answered === undefined ? reach : productEstimate(reach, answered);
}
