import { chartsEn } from './charts.en.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';
import { qualityEn } from './quality.en.ts';
import { quotedBasesEn } from './quotedBases.en.ts';
import { sentencesEn } from './sentences.en.ts';
import { NO_BREAK } from './spaces.ts';

/** The English catalogue: British spelling, the same restraint as the French one. */
export const messagesEn: Messages = {
  locale: 'en',
  dispositions: {
    human_ok: 'somebody took the call',
    human_cut: 'someone, then cut off before the answer',
    human_refused: 'someone refused to answer',
    human_transfer_lost: 'someone, then lost in a transfer',
    ivr_answered: 'the voice menu answered by itself',
    ivr_dead_end: 'dead end in the voice menu',
    dissuaded: 'all lines announced as busy',
    dropped_queue: 'cut off while waiting',
    busy: 'engaged',
    no_answer: 'rang unanswered',
    voicemail: 'answering machine',
    callback_offered: 'automatic callback accepted',
    cap_reached: 'we hung up at our time limit',
    closed_in_hours: 'announced as closed during opening hours',
    number_dead: 'number out of service',
    closed_out_of_hours: 'called outside opening hours',
    caller_quit_early: 'the caller hung up too early',
    tech_failure_ours: 'fault on our line',
  },
  answers: {
    complete: 'complete',
    acceptable: 'acceptable',
    incomplete: 'incomplete',
    wrong: 'wrong',
    no_answer: 'no answer',
    redirected: 'referred to the website or the counter',
  },
  statuses: {
    measured: 'measured',
    fragile: 'indicative',
    counts_only: 'counts only',
    not_measured: 'not measured',
    published: 'published elsewhere',
    published_without_n: 'published elsewhere, without its sample size',
  },
  notMeasured: {
    not_noted: 'Not measured: the callers did not note it.',
    not_observed: 'Not measured: waits were not observed for that long.',
    no_pair: 'Not measured: no question received two answers to compare.',
    coders_disagree: 'Not published: two people judging the same answers disagree too often.',
    no_call: 'Not measured: no calls.',
    nobody_reached: 'Not measured: no call reached anyone.',
    too_many_incomplete: 'Not published: too many calls stopped before the last attempt.',
  },
  unattained: {
    wait_median: 'Fewer than one call in two reaches someone at the first attempt.',
    wait_p90: 'Fewer than nine calls in ten reach someone at the first attempt.',
    time_spent_median: 'Fewer than one call in two reaches someone, all attempts included.',
  },
  unattainedShort: 'not reached',
  orMore: (figure) => `${figure} or more`,
  adjusted: {
    incomplete: 'Rates are corrected for calls that stopped before the last attempt.',
    cut_waits: 'Rates allow for the waits that we cut short.',
    weighted:
      'Rates are weighted: each question counts for its share, however many calls it had. They therefore differ from the plain ratio of calls.',
  },
  adjustedCounts: {
    incomplete: (counts) => `${counts}, rate corrected for unfinished calls`,
    cut_waits: (counts) => `${counts}, rate corrected for waits cut short`,
    weighted: (counts) => `${counts}, weighted rate`,
  },
  weights: {
    equal_scenarios: 'Questions count equally; no weights were declared.',
    declared: 'Questions and times of day count by the weights declared with the campaign.',
  },
  studentLaw: (least, most, callers) =>
    `Student’s quantiles with ${least === most ? least : `${least} to ${most}`} degrees of freedom (${callers ? 'callers' : 'effective sample size'} less one).`,
  effectiveN: (from, to, callers) =>
    `effective sample size ${from === to ? to : `${from} to ${to}`} once weights${callers ? ' and callers' : ''} are counted`,
  rankTests: {
    shares:
      '95% Wilson intervals on the effective sample size; ranks from pairwise comparisons (Newcombe), Holm correction, 5% level.',
    means:
      '95% intervals of the mean, weights and callers included; ranks from pairwise comparisons, Holm correction, 5% level.',
    meansWithoutCallers:
      '95% intervals of the mean, weights included; ranks from pairwise comparisons, Holm correction, 5% level.',
    published: '95% Wilson intervals; ranks from pairwise comparisons (Newcombe), Holm correction, 5% level.',
  },
  unranked: {
    counts_only: 'Fewer than 30 calls: counts only, no percentage.',
    fragile: 'Fewer than 100 calls: indicative, not ranked.',
    not_measured: 'Not measured.',
    without_n: 'Sample size not published: no interval, no rank.',
    all_traffic: 'Full count rather than a sample: no survey interval, so no rank.',
    bound: 'The source gives only a bound.',
    no_interval: 'Mean published without its spread: no interval, no rank.',
    untested: 'No test between two of these figures: no comparison, no rank.',
    unknown_base: 'Base not published: not comparable.',
    other_base: 'Different base: not comparable with the others.',
    other_scenarios: 'Different questions: answers are not ranked.',
    too_few: 'Fewer than three comparable organisations: no ranking.',
    no_direction: 'Neither high nor low is to be wished for: no ranking.',
  },
  unrankedEffective: {
    counts_only: 'Effective sample size below 30: counts only, no percentage.',
    fragile: 'Effective sample size below 100: indicative, not ranked.',
  },
  indicationMark: `*${NO_BREAK}Indicative: effective sample size below 100.`,
  bars: { calls: (bar) => `${bar} calls`, effective: (bar) => `an effective sample size of ${bar}` },
  exclusions: {
    strike: 'strike',
    outage: 'outage',
    number_changed: 'change of number',
    holiday: 'public holiday',
    other: 'other reason',
  },
  bases: {
    sequences: 'calls',
    picked_up: 'answered calls',
    first_attempts: 'first attempts',
    answered: 'answered calls',
    pairs: 'pairs of calls',
    unknown: 'base not published',
  },
  quotedBases: quotedBasesEn,
  verdicts: {
    up: 'established rise',
    down: 'established fall',
    not_established: 'difference not established',
    irregular: 'uneven change',
  },
  untestable: {
    single: 'A single campaign: no change to read.',
    no_interval: 'Without an interval, no change is established.',
    all_equal: 'All calls had the same outcome: no change to establish.',
    unknown_base: 'Base not published: no change is established.',
  },
  units: {
    percent: '%',
    seconds: 'time',
    score10: 'score out of 10',
    score20: 'score out of 20',
    score5: 'score out of 5',
    score100: 'score out of 100',
    per100k: 'per 100,000',
    count: 'number',
  },
  qualified: {
    '<': (figure) => `less than ${figure}`,
    '<=': (figure) => `${figure} at most`,
    '>': (figure) => `more than ${figure}`,
  },
  weekdays: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
  slots: {
    matin: 'before noon',
    midi: 'noon–2pm',
    'apres-midi': '2–5pm',
    'fin-de-journee': 'after 5pm',
  },
  profiles: {
    accent: 'with an accent',
    ordinaire: 'ordinary',
    lambda: 'ordinary',
    'sans-internet': 'without internet',
    senior: 'older',
    'personne-agee': 'older',
  },
  waitTitle: ({ after, reached, ended, isIndication }) =>
    `After ${after}, ${plural(reached, 'en', 'call', 'calls')} in 100 had reached someone, ${ended === 0 ? 'none' : ended} had ended with nobody${isIndication ? ', as an indication' : ''}`,
  waitRows: {
    median: 'Wait until one call in two has reached someone at the first attempt',
    ninth: 'Wait until nine calls in ten have reached someone at the first attempt',
    answered: 'Median wait of answered calls alone',
    answeredNote: 'Leaves out all those who reached nobody.',
    total: 'Total time until one call in two has reached someone',
    totalNote: 'All attempts added up.',
    totalMayBeLess:
      'May be shorter than the wait at the first attempt: a call that reached nobody then may reach someone at the next.',
  },
  ownHangUps: (count, shown, minutes) =>
    count > 1
      ? `We hung up ${shown} times at ${minutes} minutes: these calls count as “more than ${minutes} min”, none is removed.`
      : `We hung up once at ${minutes} minutes: this call counts as “more than ${minutes} min”.`,
  waitsAreEstimates: 'Times were noted in round numbers: they are estimates, given to the minute.',
  scoreParts: { pickup: 'picking up', wait: 'short wait', answer: 'right answer', courtesy: 'courtesy' },
  scoreNote: (parts) => `Out of 100, 0 if nobody answers. Weights of the campaign: ${parts}.`,
  notableFoot: (tested, shown) =>
    shown === 0
      ? `${tested} changes compared with the previous campaign: none stands out from chance.`
      : `Of ${tested} changes compared with the previous campaign, those that stand out from chance (Benjamini and Hochberg: over all such lists, at most 5% false on average).`,
  quality: qualityEn,
  otherSector: 'Other organisations',
  fictional: 'FICTITIOUS DATA – DONNÉES FICTIVES',
  sentences: sentencesEn,
  charts: chartsEn,
};
