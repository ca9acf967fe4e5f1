import type { Campaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import { publishedChartWords } from '../present/words/publishedChartWords.ts';
import { reprintedAuthor } from './reprintedAuthor.ts';

/**
 * Where the figures of another publisher were read, but for its own pages: none of our own campaigns. By habit the end of a
 * source's title says it: « Orange coiffe Free au poteau (Univers Freebox) »; else the title does.
 */
export function outletsOf(campaign: Campaign, locale: Locale): readonly string[] {
  if (campaign.kind !== 'published') return [];
  const author = reprintedAuthor(campaign, locale);
  return [...new Set(campaign.figures.map(({ sourceTitle }) => outletOf(sourceTitle)))].filter(
    (outlet) => outlet !== author,
  );
}

/** @example outletOf('Orange coiffe Free au poteau (Univers Freebox)') // 'Univers Freebox' */
export function outletOf(title: string): string {
  return /\(([^()]+)\)$/.exec(title)?.[1] ?? title;
}

/** More than these are counted: the page names each beside its figure. */
const MOST_NAMED = 3;

/** « Viva magazine ; Faire Face, APF »: names hold commas of their own. */
export function outletsInWords(outlets: readonly string[], locale: Locale): string {
  const named = outlets.length > MOST_NAMED ? outlets.slice(0, MOST_NAMED - 1) : outlets;
  return publishedChartWords[locale].outlets(named, outlets.length - named.length);
}
