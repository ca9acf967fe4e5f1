import { defineMiddleware } from 'astro:middleware';
import { tightenEdges } from './present/tightenEdges.ts';
import { tightenEnglish } from './present/tightenEnglish.ts';
import { typesetHtml } from './present/typography.ts';

/** Tells each page its language by its address, and sets its typography once, over prose, messages and data alike. */
export const onRequest = defineMiddleware(async ({ params, locals, routePattern }, next) => {
  locals.locale = params['lang'] === 'en' ? 'en' : 'fr';
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  // What stands embedded elsewhere keeps its bytes.
  if (routePattern.includes('/embed/')) return new Response(typesetHtml(html), response);
  const tight = typesetHtml(tightenEdges(html));
  return new Response(locals.locale === 'en' ? tightenEnglish(tight) : tight, response);
});
