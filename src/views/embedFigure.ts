import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { handsetsSentence } from '../present/sentences/handsetsSentence.ts';
import { statusSentence } from '../present/sentences/statusSentence.ts';
import { uncapitalise } from '../present/uncapitalise.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { adjustedBase } from './adjustedBase.ts';
import type { EmbedContent } from './embedDrawing.ts';
import type { Embed } from './embedsOf.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { measuredBy } from './measuredBy.ts';
import { shortIndicator } from './names.ts';
import { plotOf, scaleView } from './plot.ts';
import { shareOf, tenView, type TenView } from './tenView.ts';

/** One figure: its number, its point on the scale, and for our own reach and result the ten handsets. */
export function embedFigure(site: Site, barometer: Barometer, { of, campaign }: Embed): EmbedContent {
  const { locale } = site;
  const find = lookup(barometer);
  const subject = of.subject as OrganisationId;
  const indicator = find.indicator('indicator' in of ? of.indicator : never(of));
  const result = find.result(campaign, subject, indicator.id);
  if (!result) throw new Error(`No figure of ${indicator.id} for ${subject} in ${campaign}.`);
  const figure = figureView(result, locale);
  const scale = scaleView(indicator.unit, [result], locale);
  const plot = plotOf(result, scale.domain);
  const ten = indicator.id === 'pickup' || indicator.id === 'resolved' ? tenOf(site, barometer, result) : undefined;
  const label = shortIndicator(indicator, locale);
  return {
    title: title(site, find.organisation(subject).name, label, result, figure),
    sentence: statusSentence(result, messagesIn[locale]),
    drawing: { kind: 'figure', label, figure, scale, ...(plot ? { plot } : {}), ...(ten ? { ten } : {}) },
    n: adjustedBase(result, locale),
    interval: intervalWords(site, figure),
    ...('figure' in result ? { reprinted: measuredBy(find.campaign(campaign), result.figure, locale) } : {}),
    page: addresses.organisation(subject),
    results: [result],
    campaigns: [campaign],
  };
}

function title({ locale }: Site, name: string, label: string, result: Result, { text }: FigureView): string {
  const words = embedWords[locale].figure;
  const isShare = valueOf(result) !== undefined && result.base === 'sequences' && !('qualifier' in result);
  if (isShare && result.indicator === 'pickup') return words.pickup(name, text);
  if (isShare && result.indicator === 'resolved') return words.resolved(name, text);
  return words.other(name, uncapitalise(label), text);
}

/** « intervalle à 95 % : … », and that it is an indication where calls are few; or why there is none. */
export function intervalWords({ locale }: Pick<Site, 'locale'>, figure: FigureView): string {
  const words = embedWords[locale];
  return figure.interval ? asIndication(words.interval(figure.interval), figure, locale) : (figure.caveat ?? '');
}

/** A figure on few calls says so wherever it goes: it has no rank. */
export function asIndication(said: string, { data }: FigureView, locale: Locale): string {
  return data.status === 'fragile' ? embedWords[locale].indication(said) : said;
}

/** Of `resolved` reach and result together; of `pickup` reach alone, so that the interval under them is that of the figure. */
function tenOf(site: Site, barometer: Barometer, result: Result): TenView | undefined {
  const { campaign, organisation, indicator } = result;
  const ten = tenView(site, barometer, lookup(barometer).campaign(campaign), organisation);
  const share = shareOf(result);
  if (!ten || !share) return undefined;
  if (indicator === 'resolved') return ten.handsets.resolved === undefined ? undefined : { ...ten, scale: share };
  const handsets = { pickup: share.value };
  return { ...ten, handsets, scale: share, sentence: handsetsSentence(handsets, messagesIn[site.locale]) };
}

function never(of: Embed['of']): never {
  throw new Error(`The chart ${of.chart} has no indicator.`);
}
