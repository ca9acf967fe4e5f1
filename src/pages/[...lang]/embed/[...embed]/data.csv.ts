import type { APIRoute } from 'astro';
import { formatCsv } from '../../../../publish/formatCsv.ts';
import { embedTable } from '../../../../share/embedTable.ts';
import { getSite } from '../../../../site.ts';
import { embedView } from '../../../../views/embedView.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages());

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = ({ locals, props }) => {
  const { site, barometer } = getSite(locals.locale);
  const { header, records } = embedTable(barometer, embedView(site, barometer, props.embed));
  return new Response(formatCsv(header, records), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
