import type { APIRoute } from 'astro';
import { drawnPictureOf } from '../../../../share/embed/pictureOf.ts';
import { getSite } from '../../../../site.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { respondPng } from '../../../_respondPng.ts';
import { picturePages } from '../_picturePages.ts';

export const getStaticPaths = () => inEachLanguage(picturePages());

export const GET: APIRoute<ReturnType<typeof picturePages>[number]['props']> = ({ props, locals }) => {
  const { site, barometer } = getSite(locals.locale);
  return respondPng(drawnPictureOf(site, barometer, props.embed, props.shape));
};
