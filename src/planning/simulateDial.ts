import type { Answer } from '../domain/answer.ts';
import type { Disposition } from '../domain/disposition.ts';
import { drawCode, drawInteger, drawSeconds, type Random } from './draw.ts';
import { FAILURE_WEIGHTS, STRIKE_WEIGHTS } from './failureStyles.ts';
import type { OrganisationTruth } from './organisationTruth.ts';
import { simulateWait, type Wait } from './simulateWait.ts';

/** How one dial went. Durations in whole seconds; the last five are known only where a human answered. */
export interface SimulatedDial {
  readonly disposition: Disposition;
  readonly wait: Wait;
  readonly endedBy: 'caller' | 'organisation' | 'network';
  readonly announcedWaitSeconds?: number;
  readonly note?: string;
  readonly human?: {
    readonly talkSeconds: number;
    readonly answer: Answer;
    readonly transfers: number;
    readonly redirectedWeb: boolean;
    /** 1 to 5; not coded when the call was cut. */
    readonly courtesy?: number;
  };
}

const OUR_FAULTS = { tech_failure_ours: 0.004, caller_quit_early: 0.004 } as const;

function drawAnswer(random: Random, truth: OrganisationTruth, acceptable: number): Answer {
  if (random() < acceptable) return random() < truth.answers.completeShare ? 'complete' : 'acceptable';
  const { incomplete, wrong, no_answer, redirected } = truth.answers.otherwise;
  return drawCode(random, [
    ['incomplete', incomplete],
    ['wrong', wrong],
    ['no_answer', no_answer],
    ['redirected', redirected],
  ]);
}

function humanDisposition(random: Random, answer: Answer): Disposition {
  if (answer !== 'no_answer') return 'human_ok';
  return drawCode(random, [
    ['human_ok', 35],
    ['human_refused', 30],
    ['human_cut', 20],
    ['human_transfer_lost', 15],
  ]);
}

function talkSeconds(random: Random, disposition: Disposition): number {
  if (disposition === 'human_cut') return drawInteger(random, 8, 75);
  if (disposition === 'human_refused') return drawInteger(random, 15, 95);
  return drawSeconds(random, disposition === 'human_transfer_lost' ? 110 : 165, 0.5, 26, 1200);
}

function courtesyOf(random: Random, answer: Answer): number {
  const kind = answer === 'complete' || answer === 'acceptable' ? 4 : 3;
  return Math.min(5, Math.max(1, kind + drawInteger(random, -1, 1)));
}

function answeredDial(random: Random, truth: OrganisationTruth, acceptable: number): SimulatedDial {
  const answer = drawAnswer(random, truth, acceptable);
  const disposition = humanDisposition(random, answer);
  const wait = simulateWait(random, disposition, truth);
  const transfers = disposition === 'human_transfer_lost' ? drawInteger(random, 1, 2) : Number(random() < 0.12);
  const toWebsite = answer === 'redirected' ? 0.8 : 0.06;
  return {
    disposition,
    wait,
    endedBy: disposition === 'human_cut' || disposition === 'human_transfer_lost' ? 'organisation' : 'caller',
    ...announced(random, truth, wait),
    human: {
      talkSeconds: talkSeconds(random, disposition),
      answer,
      transfers,
      redirectedWeb: random() < toWebsite,
      ...(disposition === 'human_cut' ? {} : { courtesy: courtesyOf(random, answer) }),
    },
  };
}

/** Some announce a wait, to the minute and rather too short. */
function announced(random: Random, truth: OrganisationTruth, wait: Wait): { announcedWaitSeconds?: number } {
  if (!truth.announcesWait || wait.queueSeconds < 60) return {};
  return { announcedWaitSeconds: 60 * Math.max(1, Math.round((wait.queueSeconds / 60) * (0.5 + 0.7 * random()))) };
}

function unansweredDial(random: Random, truth: OrganisationTruth, strike: boolean): SimulatedDial {
  const disposition = drawCode(random, strike ? STRIKE_WEIGHTS : FAILURE_WEIGHTS[truth.failureStyle]);
  const wait = simulateWait(random, disposition, truth);
  const byUs = disposition === 'cap_reached' || disposition === 'no_answer' || disposition === 'voicemail';
  return {
    disposition,
    wait,
    endedBy: byUs ? 'caller' : disposition === 'busy' ? 'network' : 'organisation',
    ...announced(random, truth, wait),
  };
}

/**
 * One dial. Our own faults come first, whatever the organisation would have done: they are independent of the truth,
 * and the dial is made again.
 *
 * @param pickup probability that a human answers
 * @param acceptable probability that the answer of a human is acceptable
 */
export function simulateDial(
  random: Random,
  truth: OrganisationTruth,
  pickup: number,
  acceptable: number,
  strike: boolean,
): SimulatedDial {
  const fault = random();
  if (fault < OUR_FAULTS.tech_failure_ours) {
    const wait = simulateWait(random, 'tech_failure_ours', truth);
    return { disposition: 'tech_failure_ours', wait, endedBy: 'network', note: 'Notre ligne a coupé, appel refait.' };
  }
  if (fault < OUR_FAULTS.tech_failure_ours + OUR_FAULTS.caller_quit_early) {
    const wait = simulateWait(random, 'caller_quit_early', truth);
    return {
      disposition: 'caller_quit_early',
      wait,
      endedBy: 'caller',
      note: 'Raccroché avant la limite, appel refait.',
    };
  }
  return random() < pickup ? answeredDial(random, truth, acceptable) : unansweredDial(random, truth, strike);
}
