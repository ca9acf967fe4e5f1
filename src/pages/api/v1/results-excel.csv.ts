import type { APIRoute } from 'astro';
import { FRENCH_EXCEL } from '../../../publish/csvDialect.ts';
import { resultsCsv } from '../../../publish/resultsCsv.ts';
import { getEdition } from './_edition.ts';
import { respondCsv } from './_respond.ts';

export const GET: APIRoute = () => respondCsv(resultsCsv(getEdition().barometer, {}, FRENCH_EXCEL));
