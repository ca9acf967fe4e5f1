import type { PlanDimension } from '../domain/campaign.ts';
import type { QualityWords } from './qualityWords.ts';

const DIMENSIONS = { scenario: 'questions', slot: 'times of day', caller: 'callers' } as const;

function listed(dimensions: readonly PlanDimension[]): string {
  const names = (['scenario', 'slot', 'caller'] as const).filter((one) => dimensions.includes(one));
  return new Intl.ListFormat('en-GB').format(names.map((one) => DIMENSIONS[one]));
}

/** English words of the quality report. */
export const qualityEn: QualityWords = {
  callersNotPublished:
    'Caller effect not measurable, as callers are not published: intervals and tests count calls as independent, and may promise too much.',
  noCallerEffect: 'Caller effect not measurable: the intervals do not allow for it.',
  callers: (callers, largestShare, icc) =>
    `${callers}; the most active made at most ${largestShare} of the calls to any organisation. Calls by one caller resemble one another a little (correlation of ${icc} at most): the intervals are widened accordingly.`,
  unmeasurable: {
    unknown_callers: 'caller effect not measurable: callers not noted',
    single_caller: 'caller effect not measurable: a single caller, intervals promise too much',
    too_few_calls: 'caller effect not measurable: too few calls',
    pairs_of_calls: 'caller effect not counted: a pair of calls has two callers',
  },
  efficiency: (least) =>
    least === undefined
      ? 'This weighting costs no precision.'
      : `This weighting leaves at least ${least} of the precision.`,
  joined: (count) => `${count}, for want of calls.`,
  noneJoined: 'No stratum had to be joined to another.',
  joinedMark: (cells) => `(${cells} cells joined)`,
  exclusions: (excluded, all, byReason) =>
    `${excluded} of ${all}, counted and listed, never removed in silence: ${byReason}.`,
  noExclusion: (codes) => `None is declared. Admitted reasons: ${codes}.`,
  incomplete: (counts, { refused, bar, corrected }) =>
    [
      `${counts}, stopped before the last attempt${corrected && refused === undefined ? ': rates are corrected for them' : ''}.`,
      refused && `More than ${bar} for ${refused}: the rates that depend on them are not published there.`,
      refused && corrected && 'Elsewhere, rates are corrected for them.',
    ]
      .filter(Boolean)
      .join(' '),
  noIncomplete: 'None: each unanswered call had all its attempts.',
  plan: {
    notJudged: (bar) => `Not judged: no organisation was called ${bar} times.`,
    nothingToShare: 'Not applicable: no questions, times of day or callers to share the calls among.',
    even: (count, judged, bar, dimensions) =>
      `Yes, for ${count === 1 ? 'the one organisation' : `the ${judged} organisations`} called ${bar} times or more: ${listed(dimensions)} had their share of the calls, to within one and a half to one.`,
    uneven: (count, shown, judged, bar) =>
      `Not quite: of ${judged} organisations called ${bar} times or more, ${shown} ${count === 1 ? 'departs' : 'depart'} from the planned shares, by more than one and a half to one or for want of calls in one (cell “uneven” of the table).`,
    slotsOfCampaign:
      'As no times were planned, those of each are held against those of the whole campaign, chance included.',
  },
  unevenMark: (ratio) => `(uneven: ${ratio} to 1)`,
  unevenNone: '(uneven: no call in one of the parts)',
  notNoted: 'not noted',
  coding: (codings, agreed, share) => `${codings} answers judged twice, separately: ${agreed} alike (${share}).`,
  noCoding: 'No answer was judged twice: agreement between judges is not known.',
  kappa: {
    good: (kappa) => `Agreement beyond chance: ${kappa} out of 1 (Cohen’s kappa).`,
    low: (kappa) => `Insufficient agreement beyond chance (Cohen’s kappa ${kappa}): read with caution.`,
    refused: (kappa) => `Too little agreement (Cohen’s kappa ${kappa}): indicators of answers are not published.`,
  },
  kappaUndefined: 'All were judged the same: agreement beyond chance cannot be computed.',
  corrections: (count, shown) =>
    count === 1
      ? 'One cell corrected afterwards, for a reason; the reason and the previous value are on record, not published.'
      : `${shown} cells corrected afterwards, each for a reason; reasons and previous values are on record, not published.`,
  noCorrection: 'No cell was corrected afterwards.',
  balanceNote:
    '“78 to 82”: from the least called category to the most called. The cell says “uneven” where the calls made, in proportion to their planned shares (equal, or those that the campaign declares), differ by more than one and a half to one. All calls made count, set aside or not. Neither a time when the organisation is closed nor fewer than 30 calls count. Days and profiles are given without a judgement.',
  strataNote:
    'A stratum is a part of the survey (a question, or a question at a time of day) that counts for its share, however many calls it had. Efficiency: what unequal weights leave of the sample size (Kish).',
  callerNote: 'The correlation is 0 where the caller changes nothing, 1 where the caller decides everything.',
  letters: 'A is, for each organisation, the caller who made the most calls: a letter designates nobody.',
};
