import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { statusOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { lowerQuotes } from '../present/quoted.ts';
import { statusSentence } from '../present/sentences/statusSentence.ts';
import { textIn } from '../present/textIn.ts';
import { withArticle } from '../present/withArticle.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { fieldworkWords } from './campaignWords.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { quoteView, type QuoteView } from './quoteView.ts';
import { operatorIn } from './operatorIn.ts';

/** What a reader of a newspaper asks: the figures of our own that have a sentence of their own. */
export const QUOTED = [
  'pickup',
  'acceptable',
  'resolved',
  'within_300',
  'wait_median',
] as const satisfies readonly OwnIndicatorId[];

/** One figure as a sentence, or the reason why there is none (METHOD 3.9, 3.10): counts alone and figures without n make no sentence. */
export function figureQuote(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  result: Result,
): { readonly quote: QuoteView } | { readonly withheld: string } {
  const { locale } = site;
  const words = quoteWords[locale];
  const messages = messagesIn[locale];
  const find = lookup(barometer);
  const indicator = find.indicator(result.indicator);
  const label = textIn(locale, indicator.nameFr, indicator.nameEn);
  if (!isQuotable(result)) return { withheld: words.withheld(label, statusSentence(result, messages)) };
  const figure = figureView(result, locale, { roughly: isRough(campaign) });
  // Estimated waits are said to the minute, their interval too.
  const said =
    result.kind === 'level' && isRough(campaign) && figure.interval
      ? messages.sentences.countsAndInterval(figure.base, figure.interval)
      : statusSentence(result, messages);
  const days = words.fieldwork[campaign.kind](fieldworkWords(campaign, locale));
  return {
    quote: quoteView(
      site,
      barometer,
      {
        about: label,
        sentence: sentenceOf(site, barometer, campaign, { result, label, figure: figure.text }),
        base: `${said} ${days}`,
        ...(figure.note ? { note: figure.note } : {}),
        campaign: campaign.id,
        results: [result],
        ...('figure' in result ? { french: lowerQuotes(result.figure.title, locale) } : {}),
      },
      { chart: 'figure', subject: result.organisation, indicator: result.indicator, campaign: campaign.id },
    ),
  };
}

/** True where a value stands with its n and an interval, or was counted whole, of a known base. */
export function isQuotable(result: Result): boolean {
  switch (result.kind) {
    case 'measured':
    case 'fragile':
    case 'published':
      return true;
    case 'level':
      return result.value !== undefined && result.low !== undefined;
    case 'published_without_n':
      return !result.figure.sampled && result.base !== 'unknown' && result.qualifier === undefined;
    case 'counts_only':
    case 'not_measured':
      return false;
  }
}

function isRough(campaign: Campaign): boolean {
  return campaign.kind === 'calls' && campaign.waitsAreEstimates === true;
}

function sentenceOf(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  { result, label, figure }: { readonly result: Result; readonly label: string; readonly figure: string },
): string {
  const { locale, config } = site;
  const words = quoteWords[locale];
  const name = withArticle(lookup(barometer).organisation(result.organisation).name, locale);
  const attempts = words.attempts(numberInWords(campaign.maxAttempts, locale, 'feminine'), campaign.maxAttempts > 1);
  if (result.kind === 'published' || result.kind === 'published_without_n') {
    const { title } = result.figure;
    return result.indicator === 'pickup'
      ? words.publishedPickup({ name, figure, attempts }, title, operatorIn(campaign, locale))
      : words.published(label, name, figure, title, operatorIn(campaign, locale));
  }
  const own = QUOTED.find((id) => id === result.indicator);
  if (!own) throw new Error(`${result.indicator} has no sentence of its own.`);
  const source = statusOf(result) === 'fragile' ? words.indication(config.name) : words.source(config.name);
  return words.own[own]({ source, name, figure, attempts });
}
