import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { attemptsCsv } from '../../../../publish/attemptsCsv.ts';
import { getEdition } from '../_edition.ts';
import { respondCsv } from '../_respond.ts';

export const getStaticPaths = (() =>
  getEdition().barometer.campaigns.flatMap((campaign) =>
    campaign.kind === 'calls' ? [{ params: { campaign: campaign.id }, props: { campaign } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCsv(attemptsCsv(getEdition().barometer, [props.campaign]));
