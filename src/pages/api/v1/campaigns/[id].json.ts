import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { campaignDocument } from '../../../../publish/campaignDocument.ts';
import { getEdition } from '../_edition.ts';
import { respondJson } from '../_respond.ts';

export const getStaticPaths = (() =>
  getEdition().barometer.campaigns.map(({ id }) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondJson(campaignDocument(getEdition(), props.id));
