import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { campaignWorkbook } from '../_campaignWorkbook.ts';
import { getEdition } from '../_edition.ts';
import { respondFile } from '../_respond.ts';

export const getStaticPaths = (() =>
  getEdition().barometer.campaigns.map(({ id }) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  respondFile(await campaignWorkbook(props.id), 'xlsx');
