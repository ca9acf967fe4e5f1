import type { APIRoute } from 'astro';
import { calendarIcs } from '../../share/calendarIcs.ts';
import { getSite } from '../../site.ts';
import { onceInEachLanguage } from '../_inEachLanguage.ts';

export const getStaticPaths = onceInEachLanguage;

export const GET: APIRoute = ({ locals }) => {
  const { site, barometer } = getSite(locals.locale);
  return new Response(calendarIcs(site, barometer), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
