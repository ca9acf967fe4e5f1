import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { campaignZip } from '../../../../share/campaignZip.ts';
import { campaignWorkbook } from '../_campaignWorkbook.ts';
import { getEdition } from '../_edition.ts';
import { respondFile } from '../_respond.ts';

export const getStaticPaths = (() =>
  getEdition().barometer.campaigns.map((campaign) => ({
    params: { id: campaign.id },
    props: { campaign },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  respondFile(campaignZip(getEdition(), props.campaign, await campaignWorkbook(props.campaign.id)), 'zip');
