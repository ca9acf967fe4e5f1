import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally } from '../domain/callTally.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { INCOMPLETE_REFUSAL, INCOMPLETE_WARNING } from '../domain/method.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { plural } from '../present/plural.ts';

/** The warning that METHOD 2 asks for where more than one call in twenty stopped before its last attempt; else nothing. Above one in five, it says refusal. */
export function incompleteWarning(campaign: CallsCampaign, organisation: OrganisationId): string | undefined {
  const { calls, censored } = callTally(campaign.sequences, organisation, { maxAttempts: campaign.maxAttempts });
  if (!(censored / calls > INCOMPLETE_WARNING)) return undefined;
  return `${plural(censored, 'fr', 'appel arrêté', 'appels arrêtés')} avant la dernière tentative sur ${formatNumber(calls, 'fr')} (${formatPercent(censored / calls, 'fr')}) : ${censored / calls > INCOMPLETE_REFUSAL ? 'trop pour publier les taux qui en dépendent' : 'à lire avec prudence'}.`;
}
