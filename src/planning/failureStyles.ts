import type { Disposition } from '../domain/disposition.ts';

/** How an organisation loses the calls that it does not answer. */
export const FAILURE_STYLES = ['saturated', 'voice-server', 'small-office'] as const;
export type FailureStyle = (typeof FAILURE_STYLES)[number];

/** Relative weights of the endings without a human. A small office has no voice server and no queue. */
export const FAILURE_WEIGHTS: Readonly<Record<FailureStyle, readonly (readonly [Disposition, number])[]>> = {
  saturated: [
    ['dissuaded', 30],
    ['cap_reached', 20],
    ['dropped_queue', 14],
    ['ivr_dead_end', 12],
    ['busy', 6],
    ['ivr_answered', 5],
    ['no_answer', 5],
    ['callback_offered', 4],
    ['voicemail', 2],
    ['closed_in_hours', 2],
  ],
  'voice-server': [
    ['ivr_dead_end', 34],
    ['ivr_answered', 18],
    ['dissuaded', 16],
    ['cap_reached', 12],
    ['dropped_queue', 8],
    ['callback_offered', 4],
    ['no_answer', 3],
    ['busy', 2],
    ['voicemail', 2],
    ['closed_in_hours', 1],
  ],
  'small-office': [
    ['no_answer', 34],
    ['busy', 30],
    ['voicemail', 24],
    ['closed_in_hours', 8],
    ['cap_reached', 4],
  ],
};

/** On a strike day. */
export const STRIKE_WEIGHTS: readonly (readonly [Disposition, number])[] = [
  ['dissuaded', 60],
  ['closed_in_hours', 30],
  ['no_answer', 10],
];
