import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { callsByOrganisation } from '../../../../domain/callsByOrganisation.ts';
import { attemptsCsv } from '../../../../publish/attemptsCsv.ts';
import { listedOrganisations } from '../../../../publish/organisationEntry.ts';
import { getEdition } from '../_edition.ts';
import { respondCsv } from '../_respond.ts';

/** Of each organisation that was called. */
export const getStaticPaths = (() => {
  const { barometer } = getEdition();
  return listedOrganisations(barometer).flatMap(({ id }) => {
    const campaigns = barometer.campaigns
      .filter((campaign) => campaign.kind === 'calls')
      .filter((campaign) => callsByOrganisation(barometer, campaign).has(id));
    return campaigns.length > 0 ? [{ params: { id }, props: { id, campaigns } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCsv(attemptsCsv(getEdition().barometer, props.campaigns, props.id));
