import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally } from '../domain/callTally.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { INCOMPLETE_WARNING } from '../domain/method.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { plural } from '../present/plural.ts';

/** The warning that METHOD 2 asks for where more than one call in twenty stopped before its last attempt; else nothing. */
export function incompleteWarning(campaign: CallsCampaign, organisation: OrganisationId): string | undefined {
  const { calls, censored } = callTally(campaign.sequences, organisation, { maxAttempts: campaign.maxAttempts });
  if (!(censored / calls > INCOMPLETE_WARNING)) return undefined;
  return `${plural(censored, 'appel arrêté', 'appels arrêtés')} avant la dernière tentative sur ${formatNumber(calls, 'fr')} (${formatPercent(censored / calls, 'fr')}) : à lire avec prudence.`;
}
