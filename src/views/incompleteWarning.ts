import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally } from '../domain/callTally.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { INCOMPLETE_REFUSAL, INCOMPLETE_WARNING } from '../domain/method.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { plural } from '../present/plural.ts';
import { figureWords } from '../present/words/figureWords.ts';

/** The warning that METHOD 2 asks for where more than one call in twenty stopped before its last attempt; else nothing. Above one in five, it says refusal. */
export function incompleteWarning(
  campaign: CallsCampaign,
  organisation: OrganisationId,
  locale: Locale,
): string | undefined {
  const words = figureWords[locale];
  const { calls, censored } = callTally(campaign.sequences, organisation, { maxAttempts: campaign.maxAttempts });
  if (!(censored / calls > INCOMPLETE_WARNING)) return undefined;
  return words.incomplete(
    plural(censored, locale, ...words.stoppedCall),
    formatNumber(calls, locale),
    formatPercent(censored / calls, locale),
    censored / calls > INCOMPLETE_REFUSAL,
  );
}
