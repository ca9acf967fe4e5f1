import type { APIRoute } from 'astro';
import { pictureOf } from '../../../../share/embed/pictureOf.ts';
import { getSite } from '../../../../site.ts';
import type { Embed } from '../../../../views/embedsOf.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { respondPng } from '../../../_respondPng.ts';
import { embedPages } from '../_embedPages.ts';

export const getStaticPaths = () => inEachLanguage(embedPages().filter(({ props }) => !props.embed.pinned));

export const GET: APIRoute<{ embed: Embed }> = ({ props, locals }) => {
  const { site, barometer } = getSite(locals.locale);
  return respondPng(pictureOf(site, barometer, props.embed, 'wide'));
};
