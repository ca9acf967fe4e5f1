import type { APIRoute } from 'astro';
import { citationFile } from '../share/citationFile.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = () => {
  const { site, barometer } = getSite('fr');
  return new Response(citationFile(site, barometer), { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
};
