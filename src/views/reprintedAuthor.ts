import type { Campaign } from '../domain/campaign.ts';

/** Whose the reprinted figures are: who published them, without who made the survey; absent of our own. */
export function reprintedAuthor({ kind, operator }: Campaign): string | undefined {
  return kind === 'published' ? operator?.split(/ ?; ?/, 1)[0] : undefined;
}
