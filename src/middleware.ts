import { defineMiddleware } from 'astro:middleware';
import { typesetHtml } from './present/typography.ts';

/** Tells each page its language by its address, and sets French typography once, over prose, messages and data alike. */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  locals.locale = params['lang'] === 'en' ? 'en' : 'fr';
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typesetHtml(await response.text()), response);
});
