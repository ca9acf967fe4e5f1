import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { trendUpTo } from '../domain/trendUpTo.ts';
import { describeTrend } from '../charts/trend/describeTrend.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { trendWords } from '../present/words/trendWords.ts';
import { adjustedBase } from './adjustedBase.ts';
import { countsAlone } from './countsAlone.ts';
import type { EmbedContent } from './embedDrawing.ts';
import { intervalWords } from './embedFigure.ts';
import type { Embed } from './embedsOf.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { measuredBy } from './measuredBy.ts';
import { text, type CellView, type TableView } from './tableView.ts';
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
  const { title, isNameless, otherVerdicts, spec, table, results } = content;
  return {
    title: isNameless ? embedWords[locale].of(organisation(subject).name, title) : title,
    sentence: [...otherVerdicts, describeTrend(spec, messagesIn[locale])].join(' '),
    drawing: { kind: 'trend', spec },
    table: narrowed(table, locale),
    n: adjustedBase(last, locale),
    interval: intervalWords(site, figure),
    ...('figure' in last
      ? { reprinted: measuredBy(lookup(barometer).campaign(last.campaign), last.figure, locale) }
      : {}),
    page: addresses.organisation(subject),
    results,
    campaigns: results.map((result) => result.campaign),
  };
}

/**
 * Without the protocols, which the chart names, but with a row wherever they change; and without links, which would lead away from
 * another's text.
 */
function narrowed({ caption, columns, rows }: TableView, locale: Locale): TableView {
  return {
    caption,
    columns: columns.slice(0, COLUMNS),
    rows: rows.slice(-MOST_ROWS).flatMap((row, position, shown) => {
      const counts = row.flatMap((cell) => (cell.kind === 'figure' ? (countsAlone(cell.figure, locale) ?? []) : []));
      const kept = row
        .slice(0, COLUMNS)
        .map((cell, column) => (column === BASE ? text(counts[0] ?? textOf(cell)) : plain(cell)));
      const [before, now] = [shown[position - 1]?.[PROTOCOL], row[PROTOCOL]];
      const isBroken = before && now && textOf(before) !== textOf(now);
      return isBroken ? [[text(trendWords[locale].brokenHere)], kept] : [kept];
    }),
  };
}

/** The newest: more rows would not fit on a phone, and the page has them all. */
const MOST_ROWS = 14;
const COLUMNS = 4;
const BASE = 3;
/** Only there where it changes. */
const PROTOCOL = 4;

function textOf(cell: CellView): string {
  return cell.kind === 'figure' ? cell.figure.text : cell.text;
}

function plain(cell: CellView): CellView {
  return cell.kind === 'link' ? text(cell.text) : cell;
}
