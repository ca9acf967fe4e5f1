import { defineMiddleware } from 'astro:middleware';
import { tightenEnglish } from './present/tightenEnglish.ts';
import { typesetHtml } from './present/typography.ts';

/** Tells each page its language by its address, and sets French typography once, over prose, messages and data alike. */
export const onRequest = defineMiddleware(async ({ params, locals, url }, next) => {
  locals.locale = params['lang'] === 'en' ? 'en' : 'fr';
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = typesetHtml(await response.text());
  // Embeds stand on other people's pages as they were.
  const isEmbed = url.pathname.includes('/embed/');
  return new Response(locals.locale === 'en' && !isEmbed ? tightenEnglish(html) : html, response);
});
