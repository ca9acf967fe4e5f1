import type { APIRoute } from 'astro';
import { FRENCH_EXCEL } from '../../../../publish/csvDialect.ts';
import { formatCsv } from '../../../../publish/formatCsv.ts';
import { embedTable } from '../../../../share/embedTable.ts';
import { getSite } from '../../../../site.ts';
import { embedView } from '../../../../views/embedView.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

/** Beside charts that follow the latest campaign: a pinned one's campaign has its own tables for a spreadsheet. */
export const getStaticPaths = () => inEachLanguage(embedPages().filter(({ props }) => !props.embed.pinned));

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = ({ locals, props }) => {
  const { site, barometer } = getSite(locals.locale);
  const { header, records } = embedTable(barometer, embedView(site, barometer, props.embed));
  return new Response(formatCsv(header, records, FRENCH_EXCEL), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
