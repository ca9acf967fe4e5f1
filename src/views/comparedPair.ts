import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { OWN_INDICATORS, type OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Pair, Ranking } from '../domain/ranking.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { messagesIn } from '../present/messagesIn.ts';
import type { UncomparedGround } from '../present/sentences/apartReason.ts';
import { pairSentence } from '../present/sentences/pairSentence.ts';
import { textIn } from '../present/textIn.ts';
import { uncapitalise } from '../present/uncapitalise.ts';
import { withArticle } from '../present/withArticle.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { campaignTitle } from './campaignWords.ts';
import { comparedFigure, type ComparedFigure } from './comparedFigure.ts';
import { counts, decimalsOf } from './figureView.ts';
import { lookup } from './lookup.ts';

export type Relation = 'higher' | 'lower' | 'not_established';

/** Two organisations by one indicator: what the test says, or why nothing is said (PU11, PU12). */
export type ComparedPair =
  | {
      readonly kind: 'compared';
      /** How `b` stands to `a`, and `b − a`. */
      readonly relation: Relation;
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      /** Established in the sector of both, where the whole campaign leaves it open. */
      readonly inSector: boolean;
      readonly sentence: string;
      /** The same with what it is about: for whom takes it off the page. */
      readonly quoted: string;
    }
  | {
      readonly kind: 'uncompared';
      readonly ground: UncomparedGround;
      readonly reason: string;
      /** The same of all others that `a` does not compare with on this ground: `b` is not named. */
      readonly shared: string;
    };

/** What may be said of `b` beside `a`. */
export function comparedPair(
  site: Site,
  barometer: Barometer,
  a: OrganisationId,
  b: OrganisationId,
  indicator: OwnIndicatorId,
): ComparedPair {
  const [first, second] = [a, b].map((id) => ({ id, ...comparedFigure(site, barometer, id, indicator) }));
  if (!first || !second) throw new Error('two organisations are compared');
  const { ranking } = first;
  if (!ranking || first.group !== second.group) return uncompared(site, barometer, first, second, indicator);
  const found = pairIn(ranking, a, b);
  if (!found) throw new Error(`The ranking ${ranking.campaign}/${ranking.indicator} does not compare ${a} and ${b}.`);
  const sign = found.a === b ? 1 : -1;
  const [low, high] = sign > 0 ? [found.low, found.high] : [-found.high, -found.low];
  const difference = sign * found.difference;
  const inSector = inSectorAlone(barometer, ranking, found);
  const note = inSector === undefined ? '' : compareWords[site.locale].inSector[inSector];
  const { nameFr, nameEn } = lookup(barometer).indicator(ranking.indicator);
  const said = (label?: string) => [sentenceOf(site, barometer, ranking, found, label), note].filter(Boolean).join(' ');
  return {
    kind: 'compared',
    relation: !found.established ? 'not_established' : difference > 0 ? 'higher' : 'lower',
    difference,
    low,
    high,
    inSector: inSector === 'established',
    sentence: said(),
    quoted: said(textIn(site.locale, nameFr, nameEn)),
  };
}

type Side = ComparedFigure & { readonly id: OrganisationId };

function sentenceOf(
  { locale }: Site,
  barometer: Barometer,
  ranking: Ranking,
  pair: Pair,
  label: string | undefined,
): string {
  const find = lookup(barometer);
  const named = (id: OrganisationId) => {
    const result = find.result(ranking.campaign, id, ranking.indicator);
    const n = result && counts(result).denominator;
    if (!result || !('value' in result) || n === undefined)
      throw new Error(`The ranking ${ranking.campaign}/${ranking.indicator} ranks ${id}, which has no value or no n.`);
    return { name: withArticle(find.organisation(id).name, locale), value: result.value, n, ...decimalsOf(result) };
  };
  const [a, b] = [named(pair.a), named(pair.b)];
  const { unit } = find.indicator(ranking.indicator);
  return capitalise(
    pairSentence({ pair, a, b, unit, n: a.n + b.n, ...(label === undefined ? {} : { label }) }, messagesIn[locale]),
  );
}

/** A sector has fewer comparisons, so that its test may say otherwise than that of the whole campaign: then both are said. */
function inSectorAlone(
  barometer: Barometer,
  ranking: Ranking,
  pair: Pair,
): 'established' | 'not_established' | undefined {
  const find = lookup(barometer);
  const [sector, other] = [pair.a, pair.b].map((id) => find.organisation(id).sector);
  if (ranking.scope.kind === 'sector' || !sector || sector !== other) return undefined;
  const inSector = find.ranking(ranking.campaign, ranking.indicator, sector);
  const found = inSector && pairIn(inSector, pair.a, pair.b);
  if (!found || found.established === pair.established) return undefined;
  return found.established ? 'established' : 'not_established';
}

/** A missing figure is the reason before any other (decision 54), then other questions, then what keeps one of them apart. */
function uncompared(
  site: Site,
  barometer: Barometer,
  a: Side,
  b: Side,
  indicator: OwnIndicatorId,
): Extract<ComparedPair, { kind: 'uncompared' }> {
  const hasBlank = isBlank(a) || isBlank(b);
  const { otherQuestions } = compareWords[site.locale].reasons;
  const reason =
    !hasBlank && askedOtherwise(barometer, a, b, indicator) ? otherQuestions : whyNot(site, barometer, a, b);
  const ground = hasBlank ? 'no_figure' : reason === otherQuestions ? 'questions' : 'other';
  const shared = ground === 'questions' ? reason : sharedReason(site, barometer, a, b);
  return { kind: 'uncompared', ground, reason, shared };
}

/** Every pair asks, and a campaign has thousands of calls. */
const asked = new WeakMap<Campaign, readonly Scenario[]>();

/** Answers to other questions, which no number of calls would make comparable. */
function askedOtherwise(barometer: Barometer, a: Side, b: Side, indicator: OwnIndicatorId): boolean {
  const { campaign } = a;
  const isOfAnswers = OWN_INDICATORS.some(({ id, aboutAnswer }) => id === indicator && aboutAnswer);
  if (!campaign || campaign.id !== b.campaign?.id || !isOfAnswers) return false;
  const questions = asked.get(campaign) ?? askedQuestions(campaign, barometer.scenarios);
  asked.set(campaign, questions);
  const [ofA, ofB] = [a, b].map(({ id }) => {
    const { sector } = lookup(barometer).organisation(id);
    return questions.flatMap((scenario) => (scenario.sectors.includes(sector) ? [scenario.id] : [])).join('|');
  });
  return ofA !== ofB;
}

function whyNot(site: Site, barometer: Barometer, a: Side, b: Side): string {
  const { locale } = site;
  const words = compareWords[locale].reasons;
  const name = ({ id }: Side) => lookup(barometer).organisation(id).name;
  if (a.reason && a.reason === b.reason) return a.reason;
  const blank = onlyBlank(a, b);
  const own = (blank ? [blank] : [a, b]).flatMap((side) =>
    side.reason ? [words.of(name(side), uncapitalise(side.reason))] : [],
  );
  if (own.length > 0) return own.join(' ');
  if (a.campaign && b.campaign && a.campaign.id !== b.campaign.id) {
    const [titleA, titleB] = [campaignTitle(a.campaign, locale), campaignTitle(b.campaign, locale)];
    const protocols = a.campaign.protocol === b.campaign.protocol ? '' : ` ${words.otherProtocol}`;
    return words.otherCampaign(name(a), titleA, name(b), titleB) + protocols;
  }
  return words.otherQuestions;
}

/** The one without a figure beside one that has one: whatever keeps the other from being ranked, that is the reason. */
function onlyBlank(a: Side, b: Side): Side | undefined {
  if (isBlank(a) === isBlank(b)) return undefined;
  return isBlank(a) ? a : b;
}

function isBlank({ result }: Side): boolean {
  return result === undefined || result.kind === 'not_measured';
}

function sharedReason({ locale }: Site, barometer: Barometer, a: Side, b: Side): string {
  const words = compareWords[locale].reasons;
  const { name } = lookup(barometer).organisation(a.id);
  if (b.reason && onlyBlank(a, b) === b) return b.reason;
  if (a.reason) return words.of(name, uncapitalise(a.reason));
  if (b.reason) return b.reason;
  if (!a.campaign || !b.campaign || a.campaign.id === b.campaign.id) return words.otherQuestions;
  const [titleA, titleB] = [campaignTitle(a.campaign, locale), campaignTitle(b.campaign, locale)];
  const protocols = a.campaign.protocol === b.campaign.protocol ? '' : ` ${words.otherProtocol}`;
  return words.inOtherCampaign(name, titleA, titleB) + protocols;
}

const known = new WeakMap<Ranking, ReadonlyMap<string, Pair>>();

/** The comparison of two organisations in a ranking, whichever comes first in it. */
function pairIn(ranking: Ranking, a: OrganisationId, b: OrganisationId): Pair | undefined {
  const pairs = known.get(ranking) ?? new Map(ranking.pairs.map((pair) => [`${pair.a}|${pair.b}`, pair]));
  known.set(ranking, pairs);
  return pairs.get(`${a}|${b}`) ?? pairs.get(`${b}|${a}`);
}
