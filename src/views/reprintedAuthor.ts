import type { Campaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import { operatorIn } from './operatorIn.ts';

/** Whose the reprinted figures are: who published them, without who made the survey; absent of our own. */
export function reprintedAuthor(campaign: Campaign, locale: Locale): string | undefined {
  return campaign.kind === 'published' ? operatorIn(campaign, locale)?.split(/ ?; ?/, 1)[0] : undefined;
}
