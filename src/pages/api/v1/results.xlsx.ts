import type { APIRoute } from 'astro';
import { resultsWorkbook } from '../../../share/resultsWorkbook.ts';
import { getEdition } from './_edition.ts';
import { respondFile } from './_respond.ts';

export const GET: APIRoute = async () => {
  const { site, barometer } = getEdition();
  return respondFile(await resultsWorkbook(site, barometer, {}), 'xlsx');
};
