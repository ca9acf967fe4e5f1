import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';

/** What every simulated file says, in so many words (CONTRACT §2). */
export const FICTIONAL_LABEL = 'DONNÉES FICTIVES';
/** The same as a sentence, for documents that have room for one. */
export const FICTIONAL_NOTICE = `${FICTIONAL_LABEL} : organismes inventés et appels simulés par ordinateur. Ne pas citer.`;

/** True where a document that concerns these campaigns must say that it is fictional. */
export function isFictional(barometer: Barometer, campaigns: readonly Campaign[]): boolean {
  return barometer.fictional || campaigns.some(({ simulated }) => simulated);
}
