import type { Locale } from '../../domain/locale.ts';
import { typesetHtml } from '../../present/typography.ts';
import { inlineMarks } from './inlineMarks.ts';

/** A picture as a file: it leaves the site, so it carries its typography and its colours with it. */
export function finishPicture(svg: string, locale: Locale): string {
  return inlineMarks(locale === 'fr' ? typesetHtml(svg) : svg);
}
