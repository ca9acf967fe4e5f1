import type { Locale } from '../../domain/locale.ts';
import { typesetHtml } from '../../present/typography.ts';
import { inlineMarks } from './inlineMarks.ts';

/** A picture as a file: it leaves the site, so it carries its typography and its colours with it, and nothing unused. */
export function finishPicture(svg: string, locale: Locale): string {
  return withoutUnused(inlineMarks(locale === 'fr' ? typesetHtml(svg) : svg));
}

/** Patterns and symbols that nothing refers to: there are thousands of pictures. */
function withoutUnused(svg: string): string {
  return svg.replaceAll(/<(pattern|symbol) id="([^"]+)".*?<\/\1>/gs, (definition, _, id: string) =>
    svg.includes(`url(#${id})`) || svg.includes(`href="#${id}"`) ? definition : '',
  );
}
