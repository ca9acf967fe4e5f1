import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses } from '../../../../domain/addresses.ts';
import { getSite } from '../../../../site.ts';
import { rankedSectors } from '../../../../views/rankingIndex.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { respondAtom } from '../../../_respondFeed.ts';

export function getStaticPaths() {
  const sectors = rankedSectors(getSite('fr').barometer);
  return inEachLanguage(sectors.map((sector) => ({ params: { sector }, props: { sector } })));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sector }, locals }) =>
  respondAtom(locals.locale, { kind: 'sector', sector }, addresses.sectorFeed(sector));
