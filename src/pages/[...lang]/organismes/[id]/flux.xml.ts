import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses } from '../../../../domain/addresses.ts';
import { getSite } from '../../../../site.ts';
import { listedOrganisations } from '../../../../views/latest.ts';
import { inEachLanguage } from '../../../_inEachLanguage.ts';
import { respondAtom } from '../../../_respondFeed.ts';

export function getStaticPaths() {
  const organisations = listedOrganisations(getSite('fr').barometer);
  return inEachLanguage(organisations.map(({ id }) => ({ params: { id }, props: { id } })));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { id }, locals }) =>
  respondAtom(locals.locale, { kind: 'organisation', organisation: id }, addresses.organisationFeed(id));
