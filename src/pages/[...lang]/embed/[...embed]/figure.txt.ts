import type { APIRoute } from 'astro';
import { getSite } from '../../../../site.ts';
import { snippetView } from '../../../../views/snippetView.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages().filter(({ props }) => !props.embed.pinned));

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = ({ locals, props }) => {
  const { site, barometer } = getSite(locals.locale);
  const { figure } = snippetView(site, barometer, props.embed);
  return new Response(figure, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
