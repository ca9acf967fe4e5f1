import type { Barometer } from '../domain/barometer.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { erratumView, type ErratumView } from './correctionsView.ts';
import { touches } from './embedMarks.ts';
import { lookup } from './lookup.ts';
import { rankingEmbed } from './rankingEmbed.ts';

/** The corrections of what a ranking shows, or of what that is computed from. */
export function rankingErrata(site: Site, barometer: Barometer, ranking: Ranking): readonly ErratumView[] {
  const { campaign, indicator, ranked, unranked } = ranking;
  const { result } = lookup(barometer);
  const results = [...ranked, ...unranked].flatMap((e) => result(campaign, e.organisation, indicator) ?? []);
  return barometer.errata
    .filter((erratum) => touches(erratum, { campaigns: [campaign], results }, { of: rankingEmbed(ranking) }))
    .map((erratum) => erratumView(site, barometer, erratum));
}
