import type { APIRoute } from 'astro';
import { pictureOf } from '../../../../share/embed/pictureOf.ts';
import { picturesOf, type Picture } from '../../../../share/embed/picturesOf.ts';
import { getSite } from '../../../../site.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { respondPng } from '../../../_respondPng.ts';

export const getStaticPaths = () =>
  inEachLanguage(
    picturesOf(getSite('fr').barometer, 'wide').map((picture) => ({ params: { key: picture.key }, props: picture })),
  );

export const GET: APIRoute<Picture> = ({ props, locals }) => {
  const { site, barometer } = getSite(locals.locale);
  return respondPng(pictureOf(site, barometer, props.embed, 'wide'));
};
