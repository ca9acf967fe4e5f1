import type { APIRoute } from 'astro';
import { embedWorkbook } from '../../../../share/embedWorkbook.ts';
import { getSite } from '../../../../site.ts';
import { respondFile } from '../../../api/v1/_respond.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages().filter(({ props }) => !props.embed.pinned));

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = async ({ locals, props }) => {
  const { site, barometer } = getSite(locals.locale);
  return respondFile(await embedWorkbook(site, barometer, props.embed), 'xlsx');
};
