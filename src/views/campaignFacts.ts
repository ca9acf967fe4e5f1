import { addresses, linkTo } from '../domain/addresses.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign, Campaign, LocalText } from '../domain/campaign.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import type { Locale } from '../domain/locale.ts';
import { INCOMPLETE_WARNING, METHOD_VERSION } from '../domain/method.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { isSingular } from '../present/plural.ts';
import { campaignPageWords } from '../present/words/campaignPageWords.ts';
import { fieldworkWords, publishedWords } from './campaignWords.ts';
import { lookup } from './lookup.ts';

export interface CampaignFactsView {
  /** What one wants to know first, in large numbers: how many calls, to whom, about what, by how many. */
  readonly key: readonly { readonly count: string; readonly noun: string }[];
  /** `french`: in the words of the data, which have no English. */
  readonly facts: readonly {
    readonly label: string;
    readonly text: string;
    readonly href?: string;
    readonly french?: true;
  }[];
}

/** When, by whom, for whose money and by which rules a campaign was made. */
export function campaignFacts(site: Site, barometer: Barometer, campaign: Campaign): CampaignFactsView {
  return { key: keyNumbers(barometer, campaign, site.locale), facts: facts(site, campaign) };
}

function keyNumbers(barometer: Barometer, campaign: Campaign, locale: Locale): CampaignFactsView['key'] {
  const words = campaignPageWords[locale].key;
  const questions = askedQuestions(campaign, barometer.scenarios).length;
  const counts: readonly (readonly [number, readonly [string, string]])[] = [
    ...(campaign.kind === 'calls'
      ? ([
          [campaign.sequences.length, words.calls],
          [campaign.sequences.reduce((sum, s) => sum + s.attempts.length, 0), words.attempts],
        ] as const)
      : ([[campaign.figures.length, words.figures]] as const)),
    [lookup(barometer).bodiesIn(campaign.id).size, words.organisations],
    [questions, words.questions],
    [callersOf(campaign), words.callers],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, [one, many]]) => ({
      count: formatNumber(count, locale),
      noun: isSingular(count, locale) ? one : many,
    }));
}

/** One caller is no effect that could be measured: it is said in words. */
function callersOf(campaign: Campaign): number {
  if (campaign.kind !== 'calls') return 0;
  const { size } = new Set(campaign.sequences.flatMap((s) => s.caller ?? []));
  return size > 1 ? size : 0;
}

function facts(site: Site, campaign: Campaign): CampaignFactsView['facts'] {
  const { locale } = site;
  const words = campaignPageWords[locale].facts;
  const published = publishedWords(campaign, locale);
  const said = (label: string, text: string | undefined) => (text ? [{ label, text, french: true as const }] : []);
  const told = (label: string, text: LocalText | undefined) =>
    text?.[locale] ? [{ label, text: text[locale] }] : said(label, text?.fr);
  return [
    { label: words.fieldwork, text: fieldworkWords(campaign, locale) },
    ...(published ? [{ label: words.publication, text: published }] : []),
    ...told(campaign.kind === 'calls' ? words.calledBy : words.publisher, campaign.operator),
    ...said(words.funding, campaign.funding),
    ...(campaign.kind === 'calls' ? callFacts(campaign, locale) : []),
    { label: words.protocol, text: campaign.protocol },
    ...told(words.source, campaign.source),
    ...told(words.licence, campaign.licence),
    ...(campaign.press?.length
      ? [
          {
            label: words.press,
            text: campaign.press
              .map(({ recipient, preparedOn }) => words.pressCopy(recipient, formatDate(preparedOn, locale)))
              .join(', '),
          },
        ]
      : []),
    ...(campaign.planSha256 ? [{ label: words.plan, text: campaign.planSha256 }] : []),
    {
      label: words.method,
      text: words.version(METHOD_VERSION),
      href: linkTo(site, addresses.methodVersion(METHOD_VERSION)),
    },
  ];
}

function callFacts(campaign: CallsCampaign, locale: Locale): CampaignFactsView['facts'] {
  const words = campaignPageWords[locale].facts;
  const { calls, incomplete } = countIncomplete(campaign.sequences);
  const share = incomplete / calls;
  const n = (value: number) => formatNumber(value, locale);
  return [
    { label: words.attempts, text: words.attemptsText(campaign.maxAttempts) },
    ...(callersOf(campaign) === 0 ? [{ label: words.callers, text: words.callersUnknown }] : []),
    ...(share > INCOMPLETE_WARNING
      ? [
          {
            label: words.incomplete,
            text: words.incompleteText(n(incomplete), n(calls), formatPercent(share, locale)),
          },
        ]
      : []),
  ];
}
