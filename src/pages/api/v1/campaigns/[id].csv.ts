import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { resultsCsv } from '../../../../publish/resultsCsv.ts';
import { getEdition } from '../_edition.ts';
import { respondCsv } from '../_respond.ts';

export const getStaticPaths = (() =>
  getEdition().barometer.campaigns.map(({ id }) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCsv(resultsCsv(getEdition().barometer, { campaign: props.id }));
