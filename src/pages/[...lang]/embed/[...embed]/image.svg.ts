import type { APIRoute } from 'astro';
import { composePicture } from '../../../../share/embed/composePicture.ts';
import { getSite } from '../../../../site.ts';
import { embedView } from '../../../../views/embedView.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages());

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = ({ locals, props }) => {
  const { site, barometer } = getSite(locals.locale);
  const view = embedView(site, barometer, props.embed);
  return new Response(composePicture(view, 'wide'), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
