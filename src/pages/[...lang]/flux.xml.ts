import type { APIRoute } from 'astro';
import { addresses } from '../../domain/addresses.ts';
import { onceInEachLanguage } from '../_inEachLanguage.ts';
import { respondAtom } from '../_respondFeed.ts';

export const getStaticPaths = onceInEachLanguage;

export const GET: APIRoute = ({ locals }) => respondAtom(locals.locale, { kind: 'all' }, addresses.feed);
