import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { trendUpTo } from '../domain/trendUpTo.ts';
import { textIn } from '../present/textIn.ts';
import { uncapitalise } from '../present/uncapitalise.ts';
import { withArticleCapital } from '../present/withArticle.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { attributed } from './attributed.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { periodWords } from './periodWords.ts';
import { quoteView, type QuoteView } from './quoteView.ts';
import { trendVerdict } from './trendVerdict.ts';

/** What the test allowed one to say of a line when this campaign was its newest; undefined where nothing was tested. */
export function trendQuote(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: OrganisationId,
  indicatorId: string,
): QuoteView | undefined {
  const { locale } = site;
  const words = quoteWords[locale];
  const find = lookup(barometer);
  const line = find.trend(organisation, indicatorId);
  const trend = line && trendUpTo(line, campaign.id);
  const segment = trend?.segments.at(-1);
  if (!trend || !segment || segment.verdict.kind === 'untestable') return undefined;
  const indicator = find.indicator(trend.indicator);
  const label = textIn(locale, indicator.nameFr, indicator.nameEn);
  const name = withArticleCapital(find.organisation(organisation).name, locale);
  const sentence = trendVerdict(barometer, trend, segment, locale, `${name}, ${uncapitalise(label)}`);
  const [before, now] = [segment.points[0], segment.points.at(-1)].map((point) => {
    const result = point && find.result(point.campaign, organisation, indicatorId);
    if (!point || !result) return undefined;
    const { base, interval } = figureView(result, locale);
    const counted = interval ? words.withInterval(base, interval) : base;
    return words.inPeriod(counted, periodWords(find.campaign(point.campaign), locale));
  });
  if (!sentence || !before || !now) return undefined;
  const results = segment.points.flatMap((point) => find.result(point.campaign, organisation, indicatorId) ?? []);
  return quoteView(
    site,
    barometer,
    {
      about: words.trendOf(label),
      sentence: attributed(site, campaign, sentence),
      base: words.twoCounts(before, now),
      campaign: campaign.id,
      results,
    },
    { chart: 'trend', subject: organisation, indicator: trend.indicator, campaign: campaign.id },
  );
}
