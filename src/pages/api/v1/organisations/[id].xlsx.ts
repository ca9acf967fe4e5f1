import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listedOrganisations } from '../../../../publish/organisationEntry.ts';
import { resultsWorkbook } from '../../../../share/resultsWorkbook.ts';
import { getEdition } from '../_edition.ts';
import { respondFile } from '../_respond.ts';

export const getStaticPaths = (() =>
  listedOrganisations(getEdition().barometer).map(({ id }) => ({
    params: { id },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { site, barometer } = getEdition();
  return respondFile(await resultsWorkbook(site, barometer, { organisation: props.id }), 'xlsx');
};
