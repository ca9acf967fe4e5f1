import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { rankingDocument } from '../../../../../../publish/rankingDocument.ts';
import { getEdition } from '../../../_edition.ts';
import { respondJson } from '../../../_respond.ts';

export const getStaticPaths = (() =>
  getEdition().barometer.rankings.flatMap((ranking) => {
    const { campaign, scope, indicator } = ranking;
    return scope.kind === 'sector'
      ? [{ params: { campaign, sector: scope.sector, indicator }, props: { ranking } }]
      : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondJson(rankingDocument(getEdition(), props.ranking), 'compact');
