import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { ExampleSubject } from '../domain/methodExamples.ts';
import type { Locale } from '../domain/locale.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Fragile, Measured, Published, PublishedWithoutN, Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatNumerator } from '../present/formatCounts.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatSigned } from '../present/formatSigned.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { formatRankInterval } from '../present/formatRank.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { shareDecimals } from '../present/shareDecimals.ts';
import { withArticle } from '../present/withArticle.ts';
import { textIn } from '../present/textIn.ts';
import { methodExampleWords } from '../present/words/methodExampleWords.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';
import { figureView, intervalOf } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { deducedAnswers } from './deducedAnswers.ts';
import { lookup, type Lookup } from './lookup.ts';
import { knownName } from './names.ts';
import { figure, left, link, right, text, type TableView } from './tableView.ts';
import { tenView, type TenView } from './tenView.ts';
import { operatorIn } from './operatorIn.ts';

/** One real campaign, told piece by piece beside the rules. Sentences are computed: none quotes a typed figure. */
export interface MethodExampleView {
  /** Over each piece: whether it happened. */
  readonly head: string;
  /** What was done and what came of it. */
  readonly opening: readonly string[];
  readonly ten?: TenView;
  readonly campaign: LinkView;
  /** What the interval allows one to write. */
  readonly interval: readonly string[];
  /** How reach and answers make the whole. */
  readonly product: readonly string[];
  /** Who can be told from whom. */
  readonly ranks: readonly string[];
  readonly ranksTable: TableView;
  /** What a rounded percentage hides, and a figure without its base. */
  readonly rounded: readonly string[];
}

/** The campaign and the organisation that the examples are made of. */
export function methodExampleView(site: Site, barometer: Barometer, subject: ExampleSubject): MethodExampleView {
  const { locale } = site;
  const words = methodExampleWords[locale];
  const find = lookup(barometer);
  const campaign = find.campaign(subject.campaign);
  const result = find.result(subject.campaign, subject.organisation, 'pickup');
  const ranking = find.ranking(subject.campaign, 'pickup');
  if (!result || !ranking) throw new Error(`The example ${subject.campaign}/${subject.organisation} has no pickup.`);
  const name = withArticle(knownName(find.organisation(subject.organisation)), locale);
  const ten = tenView(site, barometer, campaign, subject.organisation);
  const resolved = find.result(subject.campaign, subject.organisation, 'resolved');
  const acceptable = find.result(subject.campaign, subject.organisation, 'acceptable');
  return {
    head: barometer.fictional ? words.fictional : words.real,
    opening: opening(campaign, name, result, locale),
    ...(ten ? { ten } : {}),
    campaign: { href: linkTo(site, addresses.campaign(campaign.id)), text: campaignTitle(campaign, locale) },
    interval: intervalWords(result, locale),
    product: resolved ? productWords(name, result, acceptable, resolved, locale) : [],
    ranks: rankWords(ranking, find, locale),
    ranksTable: ranksTable(site, ranking, find),
    rounded: roundedWords(find, campaign, locale),
  };
}

type Share = Measured | Fragile | Published | PublishedWithoutN;

function shareText(result: Share, locale: Locale): string {
  return formatPercent(result.value, locale, { decimals: shareDecimals(result) });
}

function opening(campaign: Campaign, name: string, result: Result, locale: Locale): readonly string[] {
  if (result.kind !== 'measured' && result.kind !== 'published') return [];
  if (result.numerator === undefined) return [];
  const words = methodExampleWords[locale];
  const told = words.opening({
    calls: formatNumber(result.denominator, locale),
    name,
    attempts: numberInWords(campaign.maxAttempts, locale, 'feminine'),
    period: fieldworkWords(campaign, locale),
    reached: formatNumerator(result.numerator, locale),
  });
  const operator = operatorIn(campaign, locale);
  return [told + (operator ? words.operator(operator) : '')];
}

/** One half is the figure that headlines are made of: is it inside? */
function intervalWords(result: Result, locale: Locale): readonly string[] {
  const interval = intervalOf(result);
  if (!interval || !isShare(result)) return [];
  const words = methodExampleWords[locale];
  const { low, high } = interval;
  const figures = words.interval(
    capitalise(figureView(result, locale).base),
    shareText(result, locale),
    formatInterval(low, high, locale, { preposition: true }),
  );
  return [figures, high < 0.5 ? words.outside.below : low > 0.5 ? words.outside.above : words.inside];
}

/** How the three figures multiply: as measured, or the share of answered calls that the two others leave possible. */
function productWords(
  name: string,
  pickup: Result,
  answer: Result | undefined,
  whole: Result,
  locale: Locale,
): readonly string[] {
  if (!isShare(pickup) || !isShare(whole) || whole.base !== 'sequences') return [];
  const words = methodExampleWords[locale];
  const share = (result: Share): string => shareText(result, locale);
  if (answer?.kind === 'measured' && whole.kind === 'measured')
    return [words.product(name, share(pickup), share(answer), share(whole))];
  const deduced = deducedAnswers(pickup, whole);
  if (!deduced) return [];
  const { good, reached } = deduced;
  return [
    words.among({
      name,
      pickup: share(pickup),
      resolved: share(whole),
      good: formatNumerator(good, locale),
      reached: formatNumber(reached, locale),
      low: formatPercent(good.min / reached, locale),
      high: formatPercent(good.max / reached, locale),
    }),
  ];
}

function isShare(result: Result): result is Share {
  return 'value' in result && result.kind !== 'level';
}

function rankWords({ ranked, pairs }: Ranking, find: Lookup, locale: Locale): readonly string[] {
  const words = methodExampleWords[locale];
  const n = (value: number): string => formatNumber(value, locale);
  const established = pairs.filter((pair) => pair.established).length;
  const count = words.pairs(capitalise(numberInWords(ranked.length, locale)), n(pairs.length));
  const closest = [...pairs].sort((x, y) => Math.abs(x.difference) - Math.abs(y.difference))[0];
  if (!closest) return [count];
  const [higher, lower] = closest.difference > 0 ? [closest.a, closest.b] : [closest.b, closest.a];
  const points = formatSigned(Math.abs(closest.difference), locale).replace('+', '');
  const names = [higher, lower].map((id) => withArticle(knownName(find.organisation(id)), locale)).join(words.and);
  return [
    `${count} ${established === pairs.length ? words.allEstablished : words.established(capitalise(n(established)))}`,
    words.closest(names, points, closest.established),
  ];
}

function ranksTable(site: Site, ranking: Ranking, find: Lookup): TableView {
  const { locale } = site;
  const words = methodExampleWords[locale].table;
  return {
    caption: words.caption(campaignTitle(find.campaign(ranking.campaign), locale)),
    columns: [
      left(words.organisation),
      left(words.answered),
      right(words.share),
      right(words.interval),
      right(words.rank),
    ],
    rows: ranking.ranked.flatMap(({ organisation, rankLow, rankHigh }) => {
      const result = find.result(ranking.campaign, organisation, ranking.indicator);
      if (!result) return [];
      const view = figureView(result, locale);
      return [
        [
          link(knownName(find.organisation(organisation)), linkTo(site, addresses.organisation(organisation))),
          text(view.base),
          figure(view),
          text(view.interval ?? ''),
          text(formatRankInterval(rankLow, rankHigh, locale)),
        ],
      ];
    }),
  };
}

function roundedWords(find: Lookup, { id }: Campaign, locale: Locale): readonly string[] {
  const words = methodExampleWords[locale];
  const whose = ({ organisation }: Result): string => withArticle(knownName(find.organisation(organisation)), locale);
  const published = find.listedResultsIn(id);
  const rounded = published.find(
    (r) => r.kind === 'published' && r.indicator === 'pickup' && r.numerator && r.numerator.min < r.numerator.max,
  );
  const baseless = published.find((r) => r.kind === 'published_without_n' && r.base === 'unknown' && !r.qualifier);
  const told: string[] = [];
  if (rounded?.kind === 'published' && rounded.numerator && rounded.interval) {
    const { numerator, interval, denominator } = rounded;
    told.push(
      words.rounded({
        name: whose(rounded),
        share: shareText(rounded, locale),
        calls: formatNumber(denominator, locale),
        low: formatNumber(numerator.min, locale),
        high: formatNumber(numerator.max, locale),
        interval: formatInterval(interval.low, interval.high, locale, { preposition: true }),
      }),
    );
  }
  if (baseless?.kind === 'published_without_n') {
    const { nameFr, nameEn } = find.indicator(baseless.indicator);
    told.push(words.baseless(whose(baseless), shareText(baseless, locale), textIn(locale, nameFr, nameEn)));
  }
  return told;
}
