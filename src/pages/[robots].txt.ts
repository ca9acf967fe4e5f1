import type { APIRoute } from 'astro';
import { robotsTxt } from '../publish/robotsTxt.ts';
import { getSite } from '../site.ts';

/** Robots ask for it at the root of a host, where no demonstration stands. */
export function getStaticPaths() {
  return getSite('fr').barometer.fictional ? [] : [{ params: { robots: 'robots' } }];
}

export const GET: APIRoute = () =>
  new Response(robotsTxt(getSite('fr').site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
