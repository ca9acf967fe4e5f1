import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { breakdownsCsv } from '../../../../publish/breakdownsCsv.ts';
import { getEdition } from '../_edition.ts';
import { respondCsv } from '../_respond.ts';

export const getStaticPaths = (() =>
  getEdition()
    .barometer.campaigns.filter(({ kind }) => kind === 'calls')
    .map(({ id }) => ({ params: { campaign: id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCsv(breakdownsCsv(getEdition().barometer, props.id));
