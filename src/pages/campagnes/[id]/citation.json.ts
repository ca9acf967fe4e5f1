import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { campaignCitation } from '../../../share/campaignCitation.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (() =>
  getSite('fr').barometer.campaigns.map(({ id }) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { site, barometer } = getSite('fr');
  return new Response(campaignCitation(site, barometer, props.id, 'csl-json'), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
};
