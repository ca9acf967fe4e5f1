/** The constants of METHOD.md: one place, so that a change of method is a change of this file and of its version. */

/** Version printed beside every figure and in the `method` column of the API. */
export const METHOD_VERSION = '1.0';
/** Level of all published intervals. */
export const CONFIDENCE = 0.95;
/** Family-wise error of rank intervals and of sentences that name a better and a worse. */
export const ALPHA = 0.05;
/** Below this effective n only counts are published (decision 8). */
export const MIN_N_RATE = 30;
/** From this effective n an organisation is ranked (decision 8). */
export const MIN_N_RANK = 100;
/** Fewer comparable organisations than this make no ranking (3.5). */
export const MIN_RANKED = 3;
/** Share of incomplete sequences above which the page warns, and above which nothing is published (METHOD 2). */
export const INCOMPLETE_WARNING = 0.05;
export const INCOMPLETE_REFUSAL = 0.2;
/** What `campaign.json` leaves unsaid (METHOD 1.1). */
export const DEFAULT_MAX_ATTEMPTS = 3;
export const DEFAULT_MIN_GAP_SECONDS = 300;
export const DEFAULT_TIME_ZONE = 'Europe/Paris';
/** Longest credible duration of one dial (D8), seconds. */
export const MAX_DURATION_SECONDS = 7200;
