import type { Campaign } from '../domain/campaign.ts';
import { reprintedAuthor } from './reprintedAuthor.ts';

/**
 * Where the figures of another publisher were read, but for its own pages: none of our own campaigns. By habit the end of a
 * source's title says it: « Orange coiffe Free au poteau (Univers Freebox) »; else the title does.
 */
export function outletsOf(campaign: Campaign): readonly string[] {
  if (campaign.kind !== 'published') return [];
  const author = reprintedAuthor(campaign);
  return [...new Set(campaign.figures.map(({ sourceTitle }) => outletOf(sourceTitle)))].filter(
    (outlet) => outlet !== author,
  );
}

/** @example outletOf('Orange coiffe Free au poteau (Univers Freebox)') // 'Univers Freebox' */
export function outletOf(title: string): string {
  return /\(([^()]+)\)$/.exec(title)?.[1] ?? title;
}
