import type { Barometer } from '../../domain/barometer.ts';
import type { Campaign } from '../../domain/campaign.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Ranking } from '../../domain/ranking.ts';
import type { Result } from '../../domain/result.ts';
import type { Site } from '../../domain/site.ts';
import { formatInstant } from '../../present/formatDate.ts';
import { encodeEntities } from '../../present/htmlEntities.ts';
import { typesetHtml } from '../../present/typography.ts';
import { fileWords } from '../../present/words/fileWords.ts';
import { pressCopyWords } from '../../present/words/pressCopyWords.ts';
import { rankingTableWords } from '../../present/words/rankingTableWords.ts';
import { campaignQuotes } from '../../views/campaignQuotes.ts';
import { campaignTitle, timelineWords } from '../../views/campaignWords.ts';
import { figureView } from '../../views/figureView.ts';
import { lookup } from '../../views/lookup.ts';
import { shortIndicator } from '../../views/names.ts';
import { pageRankings } from '../../views/pageRankings.ts';
import { rankView } from '../../views/rankView.ts';
import { unrankedWords } from '../../views/unrankedWords.ts';
import type { QuoteView } from '../../views/quoteView.ts';

/** What stands behind a page in one place is not seen in a screenshot of another. */
const WATERMARKS = 40;

/**
 * What the phrase opens: sentences, rankings with intervals of ranks, every figure with its base and interval, under the name
 * of whom this copy was made for. HTML without links, pictures or scripts.
 *
 * @param barometer composed as of the hour of publication
 */
export function pressContent(site: Site, barometer: Barometer, campaign: Campaign, recipient: string): string {
  const { locale } = site;
  const words = pressCopyWords[locale];
  const rankings = pageRankings(barometer, campaign.id);
  const quotes = campaignQuotes(site, barometer, campaign, rankings[0]);
  const copy = [
    ...(campaign.simulated ? [words.fictional] : []),
    words.copyOf(recipient),
    ...(campaign.publishAt ? [words.embargo(formatInstant(campaign.publishAt, locale))] : []),
  ].join('. ');
  const { left } = timelineWords(campaign, locale);
  const html = [
    `<p class="copy"><strong>${encodeEntities(copy)}.</strong></p>`,
    `<h1 tabindex="-1">${encodeEntities(campaignTitle(campaign, locale))}</h1>`,
    `<p>${encodeEntities(`${left} ${fileWords[locale].protocol(campaign.protocol)}`)}</p>`,
    ...(quotes
      ? [
          heading(words.sentences),
          ...quotes.quotes.map(quoteHtml),
          ...quotes.organisations.flatMap((one) => [
            `<h3>${encodeEntities(one.name)}</h3>`,
            ...one.quotes.map(quoteHtml),
            ...one.withheld.map((line) => `<p>${encodeEntities(line)}</p>`),
          ]),
        ]
      : []),
    ...(rankings.length > 0 ? [heading(words.rankings), `<p>${encodeEntities(words.rankingsNote)}</p>`] : []),
    ...rankings.map((ranking) => rankingHtml(site, barometer, ranking, copy)),
    heading(words.figures),
    figuresHtml(site, barometer, campaign, copy),
  ].join('\n');
  const mark = `<div class="watermark" aria-hidden="true">${`<span>${encodeEntities(words.copyOf(recipient))}</span>`.repeat(WATERMARKS)}</div>`;
  const finished = `${mark}\n<div class="page">${html}</div>`;
  return locale === 'fr' ? typesetHtml(finished) : finished;
}

function heading(text: string): string {
  return `<h2>${encodeEntities(text)}</h2>`;
}

function quoteHtml({ sentence, base }: QuoteView): string {
  return `<blockquote><p>${encodeEntities(sentence)}</p><p class="base">${encodeEntities(base)}</p></blockquote>`;
}

function rankingHtml(site: Site, barometer: Barometer, ranking: Ranking, copy: string): string {
  const { locale } = site;
  const find = lookup(barometer);
  const words = rankingTableWords[locale];
  const { ranked, unranked, campaign, indicator } = ranking;
  const cells = (id: OrganisationId) => {
    const result = find.result(campaign, id, indicator);
    return result ? figureCells(result, site) : ['', '', ''];
  };
  return tableHtml(`${shortIndicator(find.indicator(indicator), locale)}. ${copy}`, 1, [
    [words.rank, words.organisation, words.value, words.base, words.interval],
    ...ranked.map((entry) => [
      rankView(entry, ranked.length, locale).text,
      find.organisation(entry.organisation).name,
      ...cells(entry.organisation),
    ]),
    ...unranked.map(({ organisation, reason }) => [
      unrankedWords(reason, find.indicator(indicator), locale),
      find.organisation(organisation).name,
      ...cells(organisation),
    ]),
  ]);
}

function figuresHtml(site: Site, barometer: Barometer, campaign: Campaign, copy: string): string {
  const { locale } = site;
  const find = lookup(barometer);
  const words = pressCopyWords[locale];
  const table = rankingTableWords[locale];
  const rows = find
    .resultsIn(campaign.id)
    .map((result) => [
      find.organisation(result.organisation).name,
      shortIndicator(find.indicator(result.indicator), locale),
      ...figureCells(result, site),
    ]);
  return tableHtml(`${words.figures}. ${copy}`, 0, [
    [table.organisation, words.indicator, table.value, table.base, table.interval],
    ...rows,
  ]);
}

/** Value, base and interval, or the reason why there is none. */
function figureCells(result: Result, { locale }: Site): [string, string, string] {
  const { text, base, interval, caveat } = figureView(result, locale);
  return [text, base, [interval, caveat].filter((part) => part !== undefined).join('. ')];
}

/**
 * @param named the column that names its row
 * @param rows the first is the head
 */
function tableHtml(caption: string, named: number, [head = [], ...rows]: readonly (readonly string[])[]): string {
  const text = encodeEntities(caption);
  const headCells = head.map((cell) => `<th scope="col">${encodeEntities(cell)}</th>`).join('');
  const cellHtml = (cell: string, i: number) =>
    i === named ? `<th scope="row">${encodeEntities(cell)}</th>` : `<td>${encodeEntities(cell)}</td>`;
  const bodyRows = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${text.replaceAll('"', '&quot;')}">
<table><caption>${text}</caption><thead><tr>${headCells}</tr></thead><tbody>${bodyRows}</tbody></table></div>`;
}
