import type { Disposition } from '../domain/disposition.ts';
import { CAP_SECONDS } from './callDesign.ts';
import { drawInteger, drawSeconds, type Random } from './draw.ts';
import type { OrganisationTruth } from './organisationTruth.ts';

/** The three parts of a wait; their sum is `time_to_exit_s`. */
export interface Wait {
  readonly ringSeconds: number;
  readonly ivrSeconds: number;
  readonly queueSeconds: number;
}

const QUEUE_SIGMA = 0.75;
/** A human or a cut before the cap comes at the latest so many seconds before it. */
const BEFORE_CAP = 5;
/** Seconds by which our own hanging up comes after the cap. */
const REACTION = 4;

/** A queue around a median, after so many seconds of ringing and menus. What would pass the cap is drawn again evenly below it. */
function drawQueue(random: Random, before: number, median: number): number {
  const longest = CAP_SECONDS - BEFORE_CAP - before;
  const seconds = drawSeconds(random, median, QUEUE_SIGMA, 2, 3600);
  return seconds <= longest ? seconds : drawInteger(random, Math.floor(longest / 3), longest);
}

/** How long a dial lasted until it ended in this way, whole seconds. */
export function simulateWait(random: Random, disposition: Disposition, truth: OrganisationTruth): Wait {
  const ringSeconds = drawInteger(random, 3, truth.voiceServer ? 9 : 24);
  const menu = truth.voiceServer ? drawInteger(random, 18, 75) : 0;
  const wait = (ivrSeconds: number, queueSeconds: number): Wait => ({ ringSeconds, ivrSeconds, queueSeconds });
  switch (disposition) {
    case 'busy':
      return { ringSeconds: drawInteger(random, 3, 12), ivrSeconds: 0, queueSeconds: 0 };
    case 'tech_failure_ours':
      return { ringSeconds: drawInteger(random, 2, 25), ivrSeconds: 0, queueSeconds: 0 };
    case 'no_answer':
      return { ringSeconds: drawInteger(random, 38, 95), ivrSeconds: 0, queueSeconds: 0 };
    case 'voicemail':
    case 'closed_in_hours':
      return wait(drawInteger(random, 8, 35), 0);
    case 'ivr_answered':
      return wait(menu + drawInteger(random, 30, 170), 0);
    case 'ivr_dead_end':
      return wait(menu + drawInteger(random, 25, 150), 0);
    case 'dissuaded':
      return wait(menu, 0);
    case 'callback_offered':
      return wait(menu, drawInteger(random, 20, 240));
    case 'caller_quit_early':
      return wait(menu, drawInteger(random, 30, 420));
    case 'cap_reached':
      return wait(menu, CAP_SECONDS + drawInteger(random, 0, REACTION) - ringSeconds - menu);
    case 'dropped_queue':
      return wait(menu, drawQueue(random, ringSeconds + menu, truth.queueMedianSeconds * 1.3));
    default:
      return wait(menu, drawQueue(random, ringSeconds + menu, truth.queueMedianSeconds));
  }
}

/** Seconds until a human, an end or our own hanging up. */
export function timeToExit(wait: Wait): number {
  return wait.ringSeconds + wait.ivrSeconds + wait.queueSeconds;
}
