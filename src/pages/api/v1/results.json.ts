import type { APIRoute } from 'astro';
import { resultsDocument } from '../../../publish/resultsDocument.ts';
import { getEdition } from './_edition.ts';
import { respondJson } from './_respond.ts';

export const GET: APIRoute = () => respondJson(resultsDocument(getEdition()), 'compact');
