import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { FolderContext } from './campaignContext.ts';

/**
 * Simulated scores never carry the name of a real organisation, nor the reverse, and one folder never mixes both (OP19).
 */
export function checkFictional(campaigns: readonly Campaign[], { organisations, report }: FolderContext): void {
  const simulated = campaigns.filter((campaign) => campaign.simulated);
  if (simulated.length > 0 && simulated.length < campaigns.length) {
    const real = campaigns.find((campaign) => !campaign.simulated)?.id ?? '';
    for (const { id } of simulated) {
      report(
        'simulated-mixed',
        { file: `campaigns/${id}/campaign.json`, column: 'simulated', received: 'true' },
        { real },
      );
    }
  }
  for (const campaign of campaigns) {
    const file = `campaigns/${campaign.id}/${campaign.kind === 'calls' ? 'attempts.csv' : 'published.csv'}`;
    for (const [id, row] of firstRows(campaign)) {
      const organisation = organisations.get(id);
      if (!organisation || organisation.fictional === campaign.simulated) continue;
      const code = campaign.simulated ? 'real-in-simulated-campaign' : 'fictional-in-real-campaign';
      report(
        code,
        { file, row, column: 'organisation', received: id },
        { name: organisation.name, campaign: campaign.id },
      );
    }
  }
}

/** Organisations of a campaign and the first line that names each. */
function firstRows(campaign: Campaign): ReadonlyMap<OrganisationId, number> {
  const rows = new Map<OrganisationId, number>();
  const meet = ({ organisation, row }: { readonly organisation: OrganisationId; readonly row: number }): void => {
    rows.set(organisation, Math.min(row, rows.get(organisation) ?? row));
  };
  if (campaign.kind === 'published') for (const figure of campaign.figures) meet(figure);
  else {
    for (const { attempts } of [...campaign.sequences, ...campaign.excluded.map(({ sequence }) => sequence)])
      attempts.forEach(meet);
  }
  return rows;
}
