import type { Campaign } from '../domain/campaign.ts';
import type { Site } from '../domain/site.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { campaignTitle } from './campaignWords.ts';
import { reprintedAuthor } from './reprintedAuthor.ts';

/** A comparison that leaves the page says whose figures it compares, and that the comparison is ours. */
export function attributed({ locale, config }: Site, campaign: Campaign, sentence: string): string {
  const words = quoteWords[locale];
  const author =
    campaign.kind === 'published' ? (reprintedAuthor(campaign, locale) ?? campaignTitle(campaign, locale)) : '';
  return `${sentence} ${author ? words.theirs(author, config.name) : words.ours(config.name)}`;
}
