import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { callerNote } from './callerNote.ts';
import { provenanceWords, sampleWords } from './campaignWords.ts';
import { lookup } from './lookup.ts';
import { rankingNoun } from './rankingNoun.ts';
import { scoreNote } from './scoreNote.ts';
import { unrankedWords } from './unrankedWords.ts';

/** What stands under a ranking: its n, the tests behind its ranks or why there are none, weights, campaign, method. */
export function rankingFoot(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  { campaign, indicator, results }: { campaign: Campaign; indicator: Indicator; results: readonly Result[] },
): string {
  const { locale } = site;
  const messages = messagesIn[locale];
  const places = new Set(ranking.ranked.map((e) => e.organisation));
  const ranked = results.filter((r) => places.has(r.organisation));
  // Counts alone stand in their rows: one span is of those that the other is of.
  const figures = results.filter(({ kind }) => kind !== 'counts_only');
  const sampled = ranked.length > 0 ? ranked : figures.length > 0 ? figures : results;
  const callers = callerNote(barometer, campaign.id, indicator.id, locale);
  const noun = rankingNoun(indicator, locale);
  const sample = [sampleWords(sampled, noun, locale), effectiveWords(site, sampled, callers === '')]
    .filter(Boolean)
    .join(', ');
  return [
    sample && `${sample}.`,
    ranking.ranked.length > 0
      ? messages.rankTests[testsOf(campaign, indicator, callers !== '')]
      : noRankWords(site, ranking, indicator),
    lawWords(site, sampled, isWidened(barometer, campaign, indicator)),
    callers,
    weightsWords(site, barometer, campaign),
    indicator.id === 'score' && campaign.kind === 'calls' ? scoreNote(campaign, locale) : '',
    adjustmentNotes(results, locale),
    provenanceWords(campaign, locale),
  ]
    .filter(Boolean)
    .join(' ');
}

function testsOf(campaign: Campaign, indicator: Indicator, withoutCallers: boolean) {
  if (campaign.kind !== 'calls') return 'published';
  if (indicator.unit === 'percent') return 'shares';
  return withoutCallers ? 'meansWithoutCallers' : 'means';
}

/** How questions weigh, where calls were made. */
function weightsWords({ locale }: Site, barometer: Barometer, campaign: Campaign): string {
  const quality = lookup(barometer).quality(campaign.id);
  return quality ? messagesIn[locale].weights[quality.weights] : '';
}

/** The span of the effective n, where weights and callers leave less than was counted. */
function effectiveWords({ locale }: Site, results: readonly Result[], callers: boolean): string {
  const kept = results.filter((r) => r.kind === 'measured' || r.kind === 'fragile' || r.kind === 'level');
  const less = kept.some(({ denominator, effectiveN }) => effectiveN < denominator - 0.5);
  const ns = kept.map(({ effectiveN }) => Math.round(effectiveN));
  if (!less || ns.length === 0) return '';
  const [least, most] = [formatNumber(Math.min(...ns), locale), formatNumber(Math.max(...ns), locale)];
  return messagesIn[locale].effectiveN(least, most, callers);
}

/** The law of the intervals where it is not the normal one: few callers tell little of how callers differ (METHOD 3.4). */
function lawWords({ locale }: Site, results: readonly Result[], callers: boolean): string {
  const degrees = results.flatMap((r) => ('degreesOfFreedom' in r && r.degreesOfFreedom ? [r.degreesOfFreedom] : []));
  if (degrees.length === 0) return '';
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)].map((n) => formatNumber(n, locale));
  return messagesIn[locale].studentLaw(least ?? '', most ?? '', callers);
}

/** Whether calls of one caller resemble each other, so that the degrees of freedom are those of callers. */
function isWidened(barometer: Barometer, campaign: Campaign, { id }: Indicator): boolean {
  const found = lookup(barometer)
    .quality(campaign.id)
    ?.callerEffects.find((e) => e.indicator === id);
  return found?.effect.kind === 'measured' && found.effect.icc > 0;
}

/** Why nobody is ranked: the reason that most rows have. */
function noRankWords({ locale }: Site, ranking: Ranking, indicator: Indicator): string {
  const counts = [...Map.groupBy(ranking.unranked, (e) => e.reason)].sort((a, b) => b[1].length - a[1].length);
  const reason = counts[0]?.[0];
  const { noRank } = rankingTableWords[locale];
  return reason ? `${noRank} ${unrankedWords(reason, indicator, locale)}` : noRank;
}
