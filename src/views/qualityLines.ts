import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally } from '../domain/callTally.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import { INCOMPLETE_REFUSAL, KAPPA_REFUSAL, KAPPA_WARNING } from '../domain/method.ts';
import { EXCLUSION_REASONS } from '../domain/sequence.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { plural } from '../present/plural.ts';
import { isUneven } from './isUneven.ts';

export interface QualityLineView {
  readonly label: string;
  readonly text: string;
}

/** The quality of a campaign of calls for an ordinary reader: a line a question. */
export function qualityLines(campaign: CallsCampaign, quality: CampaignQuality): readonly QualityLineView[] {
  return [
    { label: 'Enquêteurs', text: callersText(quality) },
    { label: 'Poids', text: weightsText(quality) },
    { label: 'Appels écartés', text: exclusionsText(campaign) },
    { label: 'Appels inachevés', text: incompleteText(campaign, quality) },
    { label: 'Même plan pour tous', text: balanceText(quality) },
    { label: 'Double jugement', text: codingText(quality) },
    { label: 'Corrections', text: correctionsText(campaign) },
  ];
}

const n = (value: number) => formatNumber(value, 'fr');

function callersText({ callerEffects, samples }: CampaignQuality): string {
  const measured = callerEffects.flatMap(({ effect }) => (effect.kind === 'measured' ? [effect] : []));
  const [first] = measured;
  if (!first) return messagesFr.quality.noCallerEffect;
  const largest = Math.max(...samples.map(({ largestCallerShare }) => largestCallerShare ?? 0));
  const worst = Math.max(...measured.map(({ icc }) => icc));
  return messagesFr.quality.callers(
    plural(first.callers, 'fr', 'enquêteur', 'enquêteurs'),
    formatPercent(largest, 'fr', { decimals: 0 }),
    formatNumber(worst, 'fr', { decimals: 3 }),
  );
}

function weightsText({ weights, samples }: CampaignQuality): string {
  const joined = samples.flatMap((s) => s.strata).filter(({ cells }) => cells > 1).length;
  const least = Math.min(1, ...samples.map((s) => s.weightEfficiency));
  return [
    messagesFr.weights[weights],
    messagesFr.quality.efficiency(least > 0.995 ? undefined : formatPercent(least, 'fr', { decimals: 0 })),
    joined > 0
      ? messagesFr.quality.joined(
          plural(joined, 'fr', 'strate réunie à sa voisine', 'strates réunies à leurs voisines'),
        )
      : messagesFr.quality.noneJoined,
  ].join(' ');
}

function exclusionsText({ excluded, sequences }: CallsCampaign): string {
  const codes = EXCLUSION_REASONS.map((reason) => messagesFr.exclusions[reason]).join(', ');
  const counted = EXCLUSION_REASONS.flatMap((reason) => {
    const count = excluded.filter((e) => e.reason === reason).length;
    return count > 0 ? [`${messagesFr.exclusions[reason]}, ${n(count)}`] : [];
  }).join(' ; ');
  return excluded.length === 0
    ? messagesFr.quality.noExclusion(codes)
    : messagesFr.quality.exclusions(n(excluded.length), n(excluded.length + sequences.length), counted);
}

function incompleteText({ sequences, maxAttempts }: CallsCampaign, { samples }: CampaignQuality): string {
  const { calls, incomplete } = countIncomplete(sequences);
  if (incomplete === 0) return messagesFr.quality.noIncomplete;
  const stopped = samples.flatMap(({ organisation }) => {
    const own = callTally(sequences, organisation, { maxAttempts });
    return own.censored > 0 ? [own.censored / own.calls] : [];
  });
  const refused = stopped.filter((share) => share > INCOMPLETE_REFUSAL).length;
  return messagesFr.quality.incomplete(
    `${n(incomplete)} sur ${n(calls)} (${formatPercent(incomplete / calls, 'fr')})`,
    {
      refused: refused > 0 ? plural(refused, 'fr', 'organisme', 'organismes') : undefined,
      bar: formatPercent(INCOMPLETE_REFUSAL, 'fr', { decimals: 0 }),
      corrected: refused < stopped.length,
    },
  );
}

function balanceText({ samples }: CampaignQuality): string {
  const uneven = samples.filter((s) => s.counts.some(isUneven)).length;
  return uneven === 0 ? messagesFr.quality.even : messagesFr.quality.uneven(uneven, n(uneven), n(samples.length));
}

function codingText({ coding }: CampaignQuality): string {
  if (!coding) return messagesFr.quality.noCoding;
  const { codings, agreed, kappa } = coding;
  const words = messagesFr.quality.coding(
    n(codings),
    n(agreed),
    formatPercent(agreed / codings, 'fr', { decimals: 0 }),
  );
  if (kappa === undefined) return `${words} ${messagesFr.quality.kappaUndefined}`;
  const level = kappa < KAPPA_REFUSAL ? 'refused' : kappa < KAPPA_WARNING ? 'low' : 'good';
  return `${words} ${messagesFr.quality.kappa[level](formatNumber(kappa, 'fr', { decimals: 2 }))}`;
}

function correctionsText({ corrections }: CallsCampaign): string {
  if (corrections === undefined || corrections === 0) return messagesFr.quality.noCorrection;
  return messagesFr.quality.corrections(corrections, n(corrections));
}
