import type { APIRoute } from 'astro';
import { onceInEachLanguage } from '../_inEachLanguage.ts';
import { respondJsonFeed } from '../_respondFeed.ts';

export const getStaticPaths = onceInEachLanguage;

export const GET: APIRoute = ({ locals }) => respondJsonFeed(locals.locale);
