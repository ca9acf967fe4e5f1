import { defineMiddleware } from 'astro:middleware';
import { typesetHtml } from './present/typography.ts';

/** French typography, once, over every page: prose, messages and data alike. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typesetHtml(await response.text()), response);
});
