import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Ranking, UnrankedReason } from '../domain/ranking.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { figureView } from './figureView.ts';
import { latestCampaignOf } from './latest.ts';
import { lookup } from './lookup.ts';
import { unrankedWords } from './unrankedWords.ts';

/** What two organisations are compared by: does anyone answer, does it help, how long does it take. */
export const COMPARED: readonly OwnIndicatorId[] = ['pickup', 'acceptable', 'resolved', 'within_300', 'wait_median'];

/** A figure of an organisation's latest campaign, and what it compares with (PU12). */
export interface ComparedFigure {
  readonly campaign?: Campaign;
  readonly result?: Result;
  /** Figures of one set may stand on one axis; absent where it compares with none. */
  readonly group?: string;
  /** The ranking in which it is compared; absent where no test exists. */
  readonly ranking?: Ranking;
  /** A sentence: why it compares with none. */
  readonly reason?: string;
}

/** Compared over the whole campaign where it is ranked there, else in its sector, where the questions are the same. */
export function comparedFigure(
  { locale }: Site,
  barometer: Barometer,
  organisation: OrganisationId,
  indicator: OwnIndicatorId,
): ComparedFigure {
  const words = compareWords[locale].reasons;
  const find = lookup(barometer);
  const campaign = latestCampaignOf(barometer, organisation);
  if (!campaign) return { reason: `${capitalise(words.noCampaign)}.` };
  const result = find.result(campaign.id, organisation, indicator);
  if (!result) return { campaign, reason: `${capitalise(words.noFigure)}.` };
  const { sector } = find.organisation(organisation);
  const rankings = [find.ranking(campaign.id, indicator), find.ranking(campaign.id, indicator, sector)];
  const ranking = rankings.find((r) => r?.ranked.some((e) => e.organisation === organisation));
  const scope = ranking?.scope.kind === 'sector' ? sector : 'all';
  if (ranking) return { campaign, result, group: `${campaign.id}|${scope}`, ranking };
  const reason = reasonOf(rankings, organisation);
  const figure = figureView(result, locale);
  const why = reason ? whyAlone(reason, find.indicator(result.indicator), locale) : `${capitalise(words.noFigure)}.`;
  // A median that was not attained has a better reason than that medians are not tested.
  if (reason === 'untested' && valueOf(result) !== undefined)
    return { campaign, result, group: `${campaign.id}|untested`, reason: why };
  return { campaign, result, reason: figure.caveat ?? why };
}

/** Whether an organisation has any figure to compare: most real bodies are in no campaign of calls. */
export function hasComparedFigure(site: Site, barometer: Barometer, organisation: OrganisationId): boolean {
  return COMPARED.some((indicator) => comparedFigure(site, barometer, organisation, indicator).result !== undefined);
}

/** As a ranking says it; other questions in the words of a pair, so that they are not said twice in two ways. */
function whyAlone(reason: UnrankedReason, indicator: Indicator, locale: Locale): string {
  if (reason === 'other_scenarios') return compareWords[locale].reasons.otherQuestions;
  return unrankedWords(reason, indicator, locale);
}

/** Its sector says more than the whole campaign, where questions differ by sector. */
function reasonOf(
  rankings: readonly (Ranking | undefined)[],
  organisation: OrganisationId,
): UnrankedReason | undefined {
  const reasons = rankings.flatMap((r) => r?.unranked.find((e) => e.organisation === organisation)?.reason ?? []);
  return reasons.findLast((reason) => reason !== 'other_scenarios') ?? reasons[0];
}
