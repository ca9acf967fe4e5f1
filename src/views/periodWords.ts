import type { Campaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';

/** A title longer than this is a sentence, not the name of a period. */
const LONGEST_NAME = 18;

/** How a chart names a campaign: by its own short title (« Été 2024 »), else by its days. */
export function periodWords(campaign: Campaign, locale: Locale): string {
  const title = campaignTitle(campaign, locale);
  return title.length <= LONGEST_NAME ? title : fieldworkWords(campaign, locale);
}
