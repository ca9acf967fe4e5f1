import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { rankingDocument } from '../../../../../publish/rankingDocument.ts';
import { getEdition } from '../../_edition.ts';
import { respondJson } from '../../_respond.ts';

export const getStaticPaths = (() =>
  getEdition().barometer.rankings.flatMap((ranking) =>
    ranking.scope.kind === 'all'
      ? [{ params: { campaign: ranking.campaign, indicator: ranking.indicator }, props: { ranking } }]
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondJson(rankingDocument(getEdition(), props.ranking), 'compact');
