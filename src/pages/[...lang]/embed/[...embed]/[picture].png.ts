import type { APIRoute } from 'astro';
import { pictureOf } from '../../../../share/embed/pictureOf.ts';
import type { PictureShape } from '../../../../share/embed/PictureShape.ts';
import { getSite } from '../../../../site.ts';
import type { Embed } from '../../../../views/embedsOf.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { respondPng } from '../../../_respondPng.ts';
import { embedPages } from '../_embedPages.ts';

/** `image.png`, `image-carre.png`, `image-portrait.png` (`embedFiles`). */
const SHAPES: Readonly<Record<string, PictureShape>> = {
  image: 'wide',
  'image-carre': 'square',
  'image-portrait': 'portrait',
};

export const getStaticPaths = () =>
  inEachLanguage(
    embedPages()
      .filter(({ props }) => !props.embed.pinned)
      .flatMap(({ params, props: { embed } }) =>
        Object.entries(SHAPES).map(([picture, shape]) => ({ params: { ...params, picture }, props: { embed, shape } })),
      ),
  );

export const GET: APIRoute<{ embed: Embed; shape: PictureShape }> = ({ props, locals }) => {
  const { site, barometer } = getSite(locals.locale);
  return respondPng(pictureOf(site, barometer, props.embed, props.shape));
};
