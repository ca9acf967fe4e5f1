import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally } from '../domain/callTally.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import { INCOMPLETE_REFUSAL, KAPPA_REFUSAL, KAPPA_WARNING, MIN_N_RATE } from '../domain/method.ts';
import type { Locale } from '../domain/locale.ts';
import { EXCLUSION_REASONS } from '../domain/sequence.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { plural } from '../present/plural.ts';
import { qualityReportWords } from '../present/words/qualityReportWords.ts';

export interface QualityLineView {
  readonly label: string;
  readonly text: string;
}

/** The quality of a campaign of calls for an ordinary reader: a line a question. */
export function qualityLines(
  campaign: CallsCampaign,
  quality: CampaignQuality,
  locale: Locale,
): readonly QualityLineView[] {
  const { lines } = qualityReportWords[locale];
  return [
    { label: lines.callers, text: callersText(quality, locale) },
    { label: lines.weights, text: weightsText(quality, locale) },
    { label: lines.excluded, text: exclusionsText(campaign, locale) },
    { label: lines.incomplete, text: incompleteText(campaign, quality, locale) },
    { label: lines.balance, text: balanceText(campaign, locale) },
    { label: lines.coding, text: codingText(quality, locale) },
    { label: lines.corrections, text: correctionsText(campaign, locale) },
  ];
}

function callersText({ callerEffects, samples }: CampaignQuality, locale: Locale): string {
  const measured = callerEffects.flatMap(({ effect }) => (effect.kind === 'measured' ? [effect] : []));
  const [first] = measured;
  if (!first) return messagesIn[locale].quality.noCallerEffect;
  const largest = Math.max(...samples.map(({ largestCallerShare }) => largestCallerShare ?? 0));
  const worst = Math.max(...measured.map(({ icc }) => icc));
  return messagesIn[locale].quality.callers(
    plural(first.callers, locale, ...qualityReportWords[locale].callers),
    formatPercent(largest, locale, { decimals: 0 }),
    formatNumber(worst, locale, { decimals: 3 }),
  );
}

function weightsText({ weights, samples }: CampaignQuality, locale: Locale): string {
  const joined = samples.flatMap((s) => s.strata).filter(({ cells }) => cells > 1).length;
  const least = Math.min(1, ...samples.map((s) => s.weightEfficiency));
  return [
    messagesIn[locale].weights[weights],
    messagesIn[locale].quality.efficiency(least > 0.995 ? undefined : formatPercent(least, locale, { decimals: 0 })),
    joined > 0
      ? messagesIn[locale].quality.joined(plural(joined, locale, ...qualityReportWords[locale].joined))
      : messagesIn[locale].quality.noneJoined,
  ].join(' ');
}

function exclusionsText({ excluded, sequences }: CallsCampaign, locale: Locale): string {
  const codes = EXCLUSION_REASONS.map((reason) => messagesIn[locale].exclusions[reason]).join(', ');
  const counted = EXCLUSION_REASONS.flatMap((reason) => {
    const count = excluded.filter((e) => e.reason === reason).length;
    return count > 0
      ? [qualityReportWords[locale].reason(messagesIn[locale].exclusions[reason], formatNumber(count, locale))]
      : [];
  }).join(locale === 'fr' ? ' ; ' : '; ');
  return excluded.length === 0
    ? messagesIn[locale].quality.noExclusion(codes)
    : messagesIn[locale].quality.exclusions(
        formatNumber(excluded.length, locale),
        formatNumber(excluded.length + sequences.length, locale),
        counted,
      );
}

function incompleteText(
  { sequences, maxAttempts }: CallsCampaign,
  { samples }: CampaignQuality,
  locale: Locale,
): string {
  const { calls, incomplete } = countIncomplete(sequences);
  if (incomplete === 0) return messagesIn[locale].quality.noIncomplete;
  const stopped = samples.flatMap(({ organisation }) => {
    const own = callTally(sequences, organisation, { maxAttempts });
    return own.censored > 0 ? [own.censored / own.calls] : [];
  });
  const refused = stopped.filter((share) => share > INCOMPLETE_REFUSAL).length;
  return messagesIn[locale].quality.incomplete(
    qualityReportWords[locale].incomplete(
      formatNumber(incomplete, locale),
      formatNumber(calls, locale),
      formatPercent(incomplete / calls, locale),
    ),
    {
      refused: refused > 0 ? plural(refused, locale, ...qualityReportWords[locale].organisations) : undefined,
      bar: formatPercent(INCOMPLETE_REFUSAL, locale, { decimals: 0 }),
      corrected: refused < stopped.length,
    },
  );
}

/** What the check of the plan looked at, and no more. */
function balanceText({ balance }: CallsCampaign, locale: Locale): string {
  const words = messagesIn[locale].quality.plan;
  const bar = formatNumber(MIN_N_RATE, locale);
  if (!balance || balance.organisations.length === 0) return words.notJudged(bar);
  const { organisations, dimensions, departures, slots } = balance;
  if (dimensions.length === 0) return words.nothingToShare;
  const judged = formatNumber(organisations.length, locale);
  const uneven = new Set(departures.map(({ organisation }) => organisation)).size;
  const found =
    uneven === 0
      ? words.even(organisations.length, judged, bar, dimensions)
      : words.uneven(uneven, formatNumber(uneven, locale), judged, bar);
  return slots === 'campaign' && dimensions.includes('slot') ? `${found} ${words.slotsOfCampaign}` : found;
}

function codingText({ coding }: CampaignQuality, locale: Locale): string {
  if (!coding) return messagesIn[locale].quality.noCoding;
  const { codings, agreed, kappa } = coding;
  const words = messagesIn[locale].quality.coding(
    formatNumber(codings, locale),
    formatNumber(agreed, locale),
    formatPercent(agreed / codings, locale, { decimals: 0 }),
  );
  if (kappa === undefined) return `${words} ${messagesIn[locale].quality.kappaUndefined}`;
  const level = kappa < KAPPA_REFUSAL ? 'refused' : kappa < KAPPA_WARNING ? 'low' : 'good';
  return `${words} ${messagesIn[locale].quality.kappa[level](formatNumber(kappa, locale, { decimals: 2 }))}`;
}

function correctionsText({ corrections }: CallsCampaign, locale: Locale): string {
  if (corrections === undefined || corrections === 0) return messagesIn[locale].quality.noCorrection;
  return messagesIn[locale].quality.corrections(corrections, formatNumber(corrections, locale));
}
