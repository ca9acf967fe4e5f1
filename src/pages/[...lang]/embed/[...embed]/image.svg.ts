import type { APIRoute } from 'astro';
import { pictureOf } from '../../../../share/embed/pictureOf.ts';
import { getSite } from '../../../../site.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages());

export const GET: APIRoute<ReturnType<typeof embedPages>[number]['props']> = ({ locals, props }) => {
  const { site, barometer } = getSite(locals.locale);
  return new Response(pictureOf(site, barometer, props.embed, 'wide'), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
