import type { APIRoute } from 'astro';
import { oembed } from '../../../../share/oembed.ts';
import { getSite } from '../../../../site.ts';
import { embedView } from '../../../../views/embedView.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages());

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = ({ locals, props }) => {
  const { site, barometer } = getSite(locals.locale);
  const document = oembed(embedView(site, barometer, props.embed));
  return new Response(JSON.stringify(document), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
