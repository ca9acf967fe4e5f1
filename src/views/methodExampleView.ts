import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { ExampleSubject } from '../domain/methodExamples.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Fragile, Measured, Published, PublishedWithoutN, Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { formatNumerator } from '../present/formatCounts.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { formatRankInterval } from '../present/formatRank.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { shareDecimals } from '../present/shareDecimals.ts';
import { withArticle } from '../present/withArticle.ts';
import { fieldworkWords } from './campaignWords.ts';
import { figureView, intervalOf } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { lookup, type Lookup } from './lookup.ts';
import { knownName } from './names.ts';
import { figure, left, link, right, text, type TableView } from './tableView.ts';
import { tenView, type TenView } from './tenView.ts';

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
  const find = lookup(barometer);
  const campaign = find.campaign(subject.campaign);
  const result = find.result(subject.campaign, subject.organisation, 'pickup');
  const ranking = find.ranking(subject.campaign, 'pickup');
  if (!result || !ranking) throw new Error(`The example ${subject.campaign}/${subject.organisation} has no pickup.`);
  const name = withArticle(knownName(find.organisation(subject.organisation)), 'fr');
  const ten = tenView(barometer, campaign, subject.organisation);
  const resolved = find.result(subject.campaign, subject.organisation, 'resolved');
  return {
    head: barometer.fictional ? 'Exemple, données fictives' : 'Pour de vrai',
    opening: opening(campaign, name, result),
    ...(ten ? { ten } : {}),
    campaign: { href: linkTo(site, addresses.campaign(campaign.id)), text: campaign.title.fr },
    interval: intervalWords(result),
    product: resolved
      ? productWords(name, result, find.result(subject.campaign, subject.organisation, 'acceptable'), resolved)
      : [],
    ranks: rankWords(ranking, find),
    ranksTable: ranksTable(site, ranking, find),
    rounded: roundedWords(find, campaign),
  };
}

const n = (value: number): string => formatNumber(value, 'fr');
type Share = Measured | Fragile | Published | PublishedWithoutN;
const share = (result: Share): string => formatPercent(result.value, 'fr', { decimals: shareDecimals(result) });

function opening(campaign: Campaign, name: string, result: Result): readonly string[] {
  if (result.kind !== 'measured' && result.kind !== 'published') return [];
  if (result.numerator === undefined) return [];
  const who = campaign.operator ? ` Enquête : ${campaign.operator}.` : '';
  const attempts = `${numberInWords(campaign.maxAttempts, 'fr', 'feminine')} tentatives au plus`;
  return [
    `${n(result.denominator)} appels à ${name}, ${attempts}, ${fieldworkWords(campaign, 'fr')} : ${formatNumerator(result.numerator, 'fr')} ont joint quelqu’un.${who}`,
  ];
}

/** One half is the figure that headlines are made of: is it inside? */
function intervalWords(result: Result): readonly string[] {
  const interval = intervalOf(result);
  if (!interval || !isShare(result)) return [];
  const figures = `${capitalise(figureView(result, 'fr').base)} : la part est de ${share(result)}, et l’intervalle va ${formatInterval(interval.low, interval.high, 'fr', { preposition: true })}.`;
  const side = interval.high < 0.5 ? 'moins' : interval.low > 0.5 ? 'plus' : undefined;
  return [
    figures,
    side
      ? `50 % est en dehors : on peut écrire « ${side} d’un appel sur deux ».`
      : '50 % est dedans : écrire « moins d’un appel sur deux » ou « plus d’un appel sur deux » dépasserait ce que ces appels permettent de dire.',
  ];
}

/** How the three figures multiply: as measured, or the share of answered calls that the two others leave possible. */
function productWords(name: string, pickup: Result, answer: Result | undefined, whole: Result): readonly string[] {
  if (!isShare(pickup) || !isShare(whole) || whole.base !== 'sequences') return [];
  const start = `Avec ${name} : ${share(pickup)} de décroché`;
  if (answer?.kind === 'measured' && whole.kind === 'measured')
    return [`${start} × ${share(answer)} de réponses acceptables = ${share(whole)} de démarches abouties.`];
  if (!('numerator' in pickup) || !('numerator' in whole) || whole.kind !== 'published') return [];
  const reached = range(pickup.numerator);
  const good = range(whole.numerator);
  if (!reached || !good || reached.min !== reached.max) return [];
  const [low, high] = [good.min, good.max].map((k) => formatPercent(k / reached.max, 'fr'));
  const among = low === high ? `dans ${low}` : `dans ${low} à ${high}`;
  return [
    `${start}, et ${share(whole)} de démarches abouties, sur tous les appels : soit ${formatNumerator(good, 'fr')} bonnes réponses. Parmi les ${n(reached.max)} appels décrochés, la réponse était donc acceptable ${among} des cas.`,
  ];
}

function isShare(result: Result): result is Share {
  return 'value' in result && result.kind !== 'level';
}

function range(counted: unknown): { readonly min: number; readonly max: number } | undefined {
  if (typeof counted === 'number') return { min: counted, max: counted };
  if (typeof counted !== 'object' || counted === null || !('min' in counted) || !('max' in counted)) return undefined;
  const { min, max } = counted;
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
}

function rankWords(ranking: Ranking, find: Lookup): readonly string[] {
  const { ranked, pairs } = ranking;
  const established = pairs.filter((pair) => pair.established).length;
  const count = `${capitalise(numberInWords(ranked.length, 'fr', 'masculine'))} organismes, donc ${n(pairs.length)} comparaisons deux à deux.`;
  const all = established === pairs.length;
  const closest = [...pairs].sort((x, y) => Math.abs(x.difference) - Math.abs(y.difference))[0];
  if (!closest) return [count];
  const [higher, lower] = closest.difference > 0 ? [closest.a, closest.b] : [closest.b, closest.a];
  const points = formatNumber(Math.abs(closest.difference) * 100, 'fr', { decimals: 1 });
  const names = [higher, lower].map((id) => withArticle(knownName(find.organisation(id)), 'fr')).join(' et ');
  return [
    all
      ? `${count} Toutes sont établies : chaque rang est certain.`
      : `${count} ${capitalise(n(established))} sont établies.`,
    `Le plus petit écart, entre ${names}, est de ${points} points${closest.established ? ' : assez pour ces nombres d’appels' : ', trop peu pour ces nombres d’appels'}.`,
  ];
}

function ranksTable(site: Site, ranking: Ranking, find: Lookup): TableView {
  return {
    caption: `Décroché, ${find.campaign(ranking.campaign).title.fr}`,
    columns: [left('Organisme'), left('Décrochés'), right('Part'), right('Intervalle à 95 %'), right('Rang possible')],
    rows: ranking.ranked.flatMap(({ organisation, rankLow, rankHigh }) => {
      const result = find.result(ranking.campaign, organisation, ranking.indicator);
      if (!result) return [];
      const view = figureView(result, site.locale);
      return [
        [
          link(knownName(find.organisation(organisation)), linkTo(site, addresses.organisation(organisation))),
          text(view.base),
          figure(view),
          text(view.interval ?? ''),
          text(formatRankInterval(rankLow, rankHigh, 'fr')),
        ],
      ];
    }),
  };
}

function roundedWords(find: Lookup, { id }: Campaign): readonly string[] {
  const published = find.listedResultsIn(id);
  const rounded = published.find(
    (r) => r.kind === 'published' && r.indicator === 'pickup' && r.numerator && r.numerator.min < r.numerator.max,
  );
  const baseless = published.find((r) => r.kind === 'published_without_n' && r.base === 'unknown' && !r.qualifier);
  const words: string[] = [];
  if (rounded?.kind === 'published' && rounded.numerator && rounded.interval) {
    const { numerator, interval, denominator } = rounded;
    const whose = withArticle(knownName(find.organisation(rounded.organisation)), 'fr');
    words.push(
      `Pour ${whose}, la source imprime ${share(rounded)} de ${n(denominator)} appels : c’est ${n(numerator.min)} à ${n(numerator.max)} appels décrochés. L’intervalle, ${formatInterval(interval.low, interval.high, 'fr', { preposition: true })}, les couvre tous.`,
    );
  }
  if (baseless?.kind === 'published_without_n') {
    const whose = withArticle(knownName(find.organisation(baseless.organisation)), 'fr');
    const { nameFr } = find.indicator(baseless.indicator);
    words.push(
      `Pour ${whose}, ${share(baseless)} (« ${nameFr} ») est publié sans dire de quoi c’est la part : le point est creux, et le chiffre ne se compare à rien.`,
    );
  }
  return words;
}
