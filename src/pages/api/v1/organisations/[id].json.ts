import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { organisationDocument } from '../../../../publish/organisationDocument.ts';
import { listedOrganisations } from '../../../../publish/organisationEntry.ts';
import { getEdition } from '../_edition.ts';
import { respondJson } from '../_respond.ts';

export const getStaticPaths = (() =>
  listedOrganisations(getEdition().barometer).map(({ id }) => ({
    params: { id },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondJson(organisationDocument(getEdition(), props.id), 'compact');
