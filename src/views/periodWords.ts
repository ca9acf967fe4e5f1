import type { Campaign } from '../domain/campaign.ts';
import { fieldworkWords } from './campaignWords.ts';

/** A title longer than this is a sentence, not the name of a period. */
const LONGEST_NAME = 18;

/** How a chart names a campaign: by its own short title (« Été 2024 »), else by its days. */
export function periodWords(campaign: Campaign): string {
  return campaign.title.fr.length <= LONGEST_NAME ? campaign.title.fr : fieldworkWords(campaign);
}
