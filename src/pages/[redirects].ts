import type { APIRoute } from 'astro';
import { redirectsFile } from '../share/redirectsFile.ts';
import { getSite } from '../site.ts';

/** `_redirects`, for hosts that read it; a file of routes may not start with an underscore. */
export function getStaticPaths() {
  return [{ params: { redirects: '_redirects' } }];
}

export const GET: APIRoute = () => {
  const { site, barometer } = getSite('fr');
  return new Response(redirectsFile(site, barometer), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
