import type { Campaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import type { Result } from '../domain/result.ts';
import { publishedChartWords } from '../present/words/publishedChartWords.ts';
import { outletOf, outletsInWords } from './outletsOf.ts';
import { reprintedAuthor } from './reprintedAuthor.ts';

/**
 * Whose figures they are and where they were read, without the headlines of the press: « Arcep, lu dans Univers Freebox ».
 *
 * @param results of one campaign of another publisher
 */
export function sourceWords(campaign: Campaign, results: readonly Result[], locale: Locale): string {
  const author = reprintedAuthor(campaign, locale);
  const outlets = [...new Set(results.flatMap((r) => ('figure' in r ? [outletOf(r.figure.title)] : [])))];
  const others = outlets.filter((outlet) => outlet !== author);
  if (author === undefined) return outletsInWords(others, locale);
  return others.length === 0 ? author : publishedChartWords[locale].readIn(author, outletsInWords(others, locale));
}
