import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { trendUpTo } from '../domain/trendUpTo.ts';
import { describeTrend } from '../charts/trend/describeTrend.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { embedWords } from '../present/words/embedWords.ts';
import type { EmbedContent } from './embedDrawing.ts';
import { intervalWords } from './embedFigure.ts';
import type { Embed } from './embedsOf.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { trendContent } from './trendContent.ts';

/** One indicator of one organisation through time, up to the campaign of the embed. */
export function embedTrend(site: Site, barometer: Barometer, { of, campaign }: Embed): EmbedContent {
  const { locale } = site;
  const { trend, organisation } = lookup(barometer);
  const subject = of.subject as OrganisationId;
  const indicator = 'indicator' in of ? of.indicator : '';
  const line = trend(subject, indicator);
  const content = line && trendContent(site, barometer, trendUpTo(line, campaign) ?? line);
  const last = content?.results.at(-1);
  if (!content || !last) throw new Error(`No trend of ${indicator} for ${subject} up to ${campaign}.`);
  const figure = figureView(last, locale);
  const { title, isVerdict, verdicts, spec, table, results } = content;
  return {
    title: isVerdict ? embedWords[locale].of(organisation(subject).name, title) : title,
    sentence: [...verdicts.slice(0, -1), describeTrend(spec, messagesIn[locale])].join(' '),
    drawing: { kind: 'trend', spec },
    table: {
      ...table,
      // In another's page a link of the table would lead away from its text.
      rows: table.rows.map((row) =>
        row.map((cell) => (cell.kind === 'link' ? { kind: 'text', text: cell.text } : cell)),
      ),
    },
    n: figure.base,
    interval: intervalWords(site, figure),
    ...('figure' in last && last.figure ? { reprinted: last.figure.title } : {}),
    page: `${addresses.organisation(subject)}#evolution-${indicator.replaceAll('_', '-')}`,
    results,
    campaigns: results.map((result) => result.campaign),
  };
}
