import type { Locale } from '../domain/locale.ts';
import { statusOf, valueOf, type FigureSource, type NotMeasuredReason, type Result } from '../domain/result.ts';
import { barWords, missedBar } from '../present/barWords.ts';
import { formatCounts, formatNumerator } from '../present/formatCounts.ts';
import { formatPublicationDate } from '../present/formatDate.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { baseWords } from '../present/messages.ts';
import { langOfFrench } from '../present/langOfFrench.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { formatRoughInterval, formatRoughly } from '../present/formatRoughly.ts';
import { formatValue } from '../present/formatValue.ts';
import { shareDecimals } from '../present/shareDecimals.ts';
import { splitFigure } from '../present/splitFigure.ts';
import { figureWords } from '../present/words/figureWords.ts';

/** Attributes of a `<data>` element, unrounded, empty where there is nothing (CONTRACT §3). */
export interface FigureData {
  readonly value: string;
  readonly organisation: string;
  readonly campaign: string;
  readonly indicator: string;
  readonly status: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly low: string;
  readonly high: string;
  readonly qualifier?: string;
  readonly dimension?: string;
  readonly category?: string;
}

/** One figure with all that it may not be shown without: base, n, interval or the reason why not. */
export interface FigureView {
  readonly data: FigureData;
  /** « 46,3 % », « 3 sur 8 », « moins de 5 % », « non mesuré ». */
  readonly text: string;
  /** The same cut for a large numeral; absent where there is no value. */
  readonly split?: { readonly whole: string; readonly rest: string };
  /** « 189 des 408 appels », « base non publiée ». */
  readonly base: string;
  /** « 41,5 à 51,2 % ». */
  readonly interval?: string;
  /** « indication », « effectif non publié, donc ni intervalle ni rang ». */
  readonly caveat?: string;
  /** A value without an interval: its mark is hollow wherever it is drawn. */
  readonly hollow: boolean;
  readonly source?: SourceView;
  readonly note?: NoteView;
}

/** A doubt of the source, in words: its language where that is not the page's. */
export interface NoteView {
  readonly text: string;
  readonly lang: 'fr' | undefined;
}

export interface SourceView {
  readonly title: string;
  readonly href?: string;
  readonly reference?: string;
  readonly published?: string;
  /** `primary`, `press`, or nothing where the file does not say. */
  readonly kind?: 'primary' | 'press';
}

/**
 * The figure of a result, in words. The only way from a number to a page.
 *
 * @param options.roughly durations to the minute: they were estimated, not measured (METHOD 4, D16)
 */
export function figureView(result: Result, locale: Locale, { roughly = false } = {}): FigureView {
  const source = 'figure' in result ? result.figure : undefined;
  const rough = roughly && result.unit === 'seconds' && result.kind === 'level';
  const interval = rough ? roughInterval(result, locale) : intervalText(result, locale);
  const caveat = caveatText(result, locale);
  const note = source && noteView(source, locale);
  const split = rough ? undefined : splitText(result, locale);
  return {
    data: figureData(result),
    text: rough && result.value !== undefined ? formatRoughly(result.value, locale) : figureText(result, locale),
    base: baseText(result, locale),
    hollow: valueOf(result) !== undefined && interval === undefined,
    ...(split ? { split } : {}),
    ...(interval ? { interval } : {}),
    ...(caveat ? { caveat } : {}),
    ...(source ? { source: sourceView(source, locale) } : {}),
    ...(note ? { note } : {}),
  };
}

function noteView({ note, noteEn }: FigureSource, locale: Locale): NoteView | undefined {
  if (note === undefined) return undefined;
  if (locale === 'en' && noteEn !== undefined) return { text: noteEn, lang: undefined };
  return { text: note, lang: langOfFrench(locale) };
}

function figureData(result: Result): FigureData {
  const { qualifier } = qualified(result);
  const { numerator, denominator } = counts(result);
  const { low, high } = result.kind === 'level' ? result : (intervalOf(result) ?? {});
  return {
    value: valueOf(result)?.toString() ?? '',
    organisation: result.organisation,
    campaign: result.campaign,
    indicator: result.indicator,
    status: statusOf(result),
    numerator: typeof numerator === 'number' ? String(numerator) : '',
    denominator: denominator === undefined ? '' : String(denominator),
    low: low?.toString() ?? '',
    high: high?.toString() ?? '',
    ...(qualifier ? { qualifier } : {}),
    ...(result.cut ? { dimension: result.cut.dimension, category: result.cut.category } : {}),
  };
}

/** The sampling interval of a result, where it has one. */
export function intervalOf(result: Result): { readonly low: number; readonly high: number } | undefined {
  if (result.kind === 'measured' || result.kind === 'fragile') return { low: result.low, high: result.high };
  if (result.kind === 'level') {
    const { low, high } = result;
    return low === undefined || high === undefined ? undefined : { low, high };
  }
  return result.kind === 'published' ? result.interval : undefined;
}

/** k (one number where it is certain) and n. */
export function counts(result: Result): {
  readonly numerator?: number | { readonly min: number; readonly max: number };
  readonly denominator?: number;
} {
  switch (result.kind) {
    case 'measured':
    case 'fragile':
      return { numerator: result.numerator, denominator: result.denominator };
    case 'level':
    case 'counts_only': {
      const { numerator, denominator } = result;
      return { ...(numerator !== undefined && { numerator }), denominator };
    }
    case 'published': {
      const { numerator: range, denominator } = result;
      if (!range) return { denominator };
      return { numerator: range.min === range.max ? range.min : range, denominator };
    }
    case 'not_measured':
    case 'published_without_n':
      return {};
  }
}

function figureText(result: Result, locale: Locale): string {
  if (result.kind === 'counts_only') {
    const { numerator, denominator, unit } = result;
    // « 5 sur 8 » under a median of waits is how many had somebody, no wait.
    if (unit === 'seconds') return figureWords[locale].tooFew;
    if (numerator !== undefined) return formatCounts(numerator, denominator, locale);
    return `${formatNumber(denominator, locale)} ${baseWords(result.base, messagesIn[locale])}`;
  }
  if (result.kind === 'not_measured')
    return figureWords[locale][REFUSED.has(result.reason) ? 'notPublished' : 'notMeasured'];
  if (result.value === undefined) return messagesIn[locale].unattainedShort;
  const { qualifier } = qualified(result);
  const value = formatValue(result.value, result.unit, locale, decimalsOf(result));
  return qualifier ? messagesIn[locale].qualified[qualifier](value) : value;
}

function splitText(result: Result, locale: Locale): FigureView['split'] {
  const value = valueOf(result);
  if (value === undefined || qualified(result).qualifier) return undefined;
  return splitFigure(value, locale, { unit: result.unit, ...decimalsOf(result) });
}

/** Decimals of a share, the same wherever its value is written; empty for other units. */
export function decimalsOf(result: Result): { decimals?: number } {
  return result.unit === 'percent' ? { decimals: shareDecimals(result) } : {};
}

function intervalText(result: Result, locale: Locale): string | undefined {
  const interval = intervalOf(result);
  if (result.kind === 'level' && interval === undefined && result.low !== undefined) {
    return messagesIn[locale].orMore(formatValue(result.low, result.unit, locale));
  }
  return interval && formatInterval(interval.low, interval.high, locale, { unit: result.unit });
}

function roughInterval({ low, high }: Extract<Result, { kind: 'level' }>, locale: Locale): string | undefined {
  if (low === undefined) return undefined;
  return high === undefined
    ? messagesIn[locale].orMore(formatRoughly(low, locale))
    : formatRoughInterval(low, high, locale);
}

function baseText(result: Result, locale: Locale): string {
  const words = figureWords[locale];
  const { numerator, denominator } = counts(result);
  const theirs = baseWords(result.base, messagesIn[locale]);
  const noun = OUR_BASES.has(result.base) ? theirs : undefined;
  if (denominator === undefined) return noun ? words.shareOf(noun) : theirs;
  if (numerator === undefined || result.unit !== 'percent')
    return `${formatNumber(denominator, locale)} ${noun ?? aside(words.answers, theirs)}`;
  if (noun) return formatCounts(numerator, denominator, locale, noun);
  const pair = words.outOf(formatNumerator(numerator, locale), formatNumber(denominator, locale));
  return result.base === 'unknown' ? `${pair}, ${theirs}` : aside(pair, theirs);
}

/** What others count, in brackets, or behind a comma where their words have brackets of their own. */
function aside(counts: string, theirs: string): string {
  return theirs.includes('(') ? `${counts}, ${theirs}` : `${counts} (${theirs})`;
}

/** Why a figure has no interval, or weighs little; nothing where base and interval say it all. */
function caveatText(result: Result, locale: Locale): string | undefined {
  const { unranked, notMeasured, unattained } = messagesIn[locale];
  if (qualified(result).qualifier) return unranked.bound;
  switch (result.kind) {
    case 'measured':
      return undefined;
    case 'fragile':
      return barWords('fragile', result.denominator, messagesIn[locale]);
    case 'level':
      if (result.value === undefined) return unattained[result.indicator];
      return result.status === 'fragile' ? barWords('fragile', result.denominator, messagesIn[locale]) : undefined;
    case 'counts_only':
      return result.unit === 'seconds'
        ? figureWords[locale].noDuration(missedBar('counts_only', result.denominator, messagesIn[locale]))
        : barWords('counts_only', result.denominator, messagesIn[locale]);
    case 'not_measured':
      return notMeasured[result.reason];
    case 'published_without_n':
      if (result.base === 'unknown') return unranked.unknown_base;
      return result.figure.sampled ? unranked.without_n : unranked.all_traffic;
    case 'published':
      if (!result.figure.sampled) return unranked.all_traffic;
      return result.interval ? undefined : unranked.no_interval;
  }
}

function sourceView(source: FigureSource, locale: Locale): SourceView {
  return {
    title: source.title,
    ...(source.kind === 'primary' || source.kind === 'press' ? { kind: source.kind } : {}),
    ...(source.url ? { href: source.url } : {}),
    ...(source.reference ? { reference: source.reference } : {}),
    ...(source.publishedOn ? { published: formatPublicationDate(source.publishedOn, locale) } : {}),
  };
}

function qualified(result: Result): { readonly qualifier?: '<' | '<=' | '>' } {
  return 'qualifier' in result ? { qualifier: result.qualifier } : {};
}

/** Measured, and withheld: the caveat says why. */
const REFUSED: ReadonlySet<NotMeasuredReason> = new Set(['too_many_incomplete', 'coders_disagree']);

/** Bases that count calls, of which one can say « 189 des 408 appels ». */
const OUR_BASES = new Set(['sequences', 'picked_up', 'first_attempts', 'answered', 'pairs']);
