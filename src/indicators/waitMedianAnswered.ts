import { answeredWait } from './answeredWait.ts';
import { medianIndicator } from './medianIndicator.ts';

/** Median wait of answered calls. It hides those who never got through, and is never shown alone. */
export const waitMedianAnswered = medianIndicator({ id: 'wait_median_answered', secondsOf: answeredWait });
