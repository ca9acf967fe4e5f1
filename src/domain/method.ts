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
/** Resamples of a bootstrap (3.8). */
export const BOOTSTRAP_REPLICATES = 2000;
/** Agreement of two coders (Cohen's kappa) below which the page warns, and below which answers are not published (D17). */
export const KAPPA_WARNING = 0.7;
export const KAPPA_REFUSAL = 0.4;
/** A cell of the table « quand appeler » with fewer calls is hatched (2.6). */
export const MIN_CELL_CALLS = 10;
/** The composite score (2.5): weights where `campaign.json` declares none, and the waits, in seconds, of full and of no marks. */
export const DEFAULT_SCORE_WEIGHTS = { pickup: 40, wait: 20, answer: 30, courtesy: 10 } as const;
export const SCORE_FULL_WAIT_SECONDS = 60;
export const SCORE_NO_WAIT_SECONDS = 900;
