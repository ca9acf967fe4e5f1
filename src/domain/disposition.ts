/** How one dial ended: the closed list of METHOD 1.1. */
export const DISPOSITIONS = [
  'human_ok',
  'human_cut',
  'human_refused',
  'human_transfer_lost',
  'ivr_answered',
  'ivr_dead_end',
  'dissuaded',
  'dropped_queue',
  'busy',
  'no_answer',
  'voicemail',
  'callback_offered',
  'cap_reached',
  'closed_in_hours',
  'number_dead',
  'closed_out_of_hours',
  'caller_quit_early',
  'tech_failure_ours',
] as const;

export type Disposition = (typeof DISPOSITIONS)[number];

const HUMAN = new Set<Disposition>(['human_ok', 'human_cut', 'human_refused', 'human_transfer_lost']);
const INELIGIBLE = new Set<Disposition>(['closed_out_of_hours', 'caller_quit_early', 'tech_failure_ours']);

/** True when a human answered this dial. */
export function isHuman(disposition: Disposition): boolean {
  return HUMAN.has(disposition);
}

/** False for our own errors (planning, device, caller): such a dial is made again and counts for nothing. */
export function isEligible(disposition: Disposition): boolean {
  return !INELIGIBLE.has(disposition);
}

/**
 * What ended the wait of an eligible dial (METHOD 1.1): a human, the organisation (cut off, turned away, engaged), or
 * our own patience at the cap.
 */
export function waitEnd(disposition: Disposition): 'human' | 'organisation' | 'our_cap' {
  if (isHuman(disposition)) return 'human';
  return disposition === 'cap_reached' ? 'our_cap' : 'organisation';
}
