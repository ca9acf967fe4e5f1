import type { APIRoute } from 'astro';
import { pictureOf } from '../../../../share/embed/pictureOf.ts';
import { getSite } from '../../../../site.ts';
import { embedKey, type Embed } from '../../../../views/embedsOf.ts';
import { postedEmbeds } from '../../../../views/postedEmbeds.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { respondPng } from '../../../_respondPng.ts';

export const getStaticPaths = () =>
  inEachLanguage(
    postedEmbeds(getSite('fr').barometer).map((embed) => ({ params: { embed: embedKey(embed.of) }, props: { embed } })),
  );

export const GET: APIRoute<{ embed: Embed }> = ({ props, locals }) => {
  const { site, barometer } = getSite(locals.locale);
  return respondPng(pictureOf(site, barometer, props.embed, 'square'));
};
