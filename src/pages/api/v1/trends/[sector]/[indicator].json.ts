import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { trendsDocument, trendsSubjects } from '../../../../../publish/trendsDocument.ts';
import { getEdition } from '../../_edition.ts';
import { respondJson } from '../../_respond.ts';

export const getStaticPaths = (() =>
  trendsSubjects(getEdition().barometer).map((subject) => ({
    params: subject,
    props: { subject },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { subject } }) =>
  respondJson(trendsDocument(getEdition(), subject.sector, subject.indicator), 'compact');
