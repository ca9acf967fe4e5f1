import type { Site } from '../domain/site.ts';
import { figureSnippet } from '../present/figureSnippet.ts';
import { typeset } from '../present/typography.ts';
import { embedWords } from '../present/words/embedWords.ts';
import type { EmbedView } from './embedView.ts';
import { plainTable } from './plainTable.ts';

/**
 * A chart without a frame: its picture, its table, what the frame says around them. It is pasted into pages that no middleware of
 * ours sees: French spaces are set here.
 *
 * @param src of the live chart, whose picture it shows
 */
export function figureCode({ locale }: Pick<Site, 'locale'>, view: EmbedView, src: string): string {
  const say = (text: string) => (locale === 'fr' ? typeset(text) : text);
  const words = embedWords[locale];
  const { drawing, page } = view;
  const title = say(view.title);
  const base = say(snippetBase(view));
  const ranking = drawing.kind === 'ranking' ? drawing : undefined;
  const table = view.table ? plainTable(view.table) : [];
  return figureSnippet({
    image: `${src}image.png`,
    alt: `${title}. ${base}`,
    table: (ranking ? withGap(table, ranking.cut, ranking.leftOut && words.leftOut(ranking.leftOut)) : table).map(
      (row) => row.map(say),
    ),
    caption: title,
    base: [base, ...(ranking && ranking.unranked > 0 ? [say(`${words.apart(ranking.unranked)}.`)] : [])].join(' '),
    marks: view.marks.map(({ text, links }) => ({
      text: say(text),
      links: links.map((link) => ({ href: link.href, text: say(link.text) })),
    })),
    source: { href: page.href, text: say(view.source) },
    ...(ranking && ranking.leftOut > 0 ? { more: { href: page.href, text: say(page.text) } } : {}),
    ...(view.fictional ? { mark: words.fictional } : {}),
  });
}

/** « 189 des 408 appels, intervalle à 95 % : …. Été 2026 (4 mai – 12 juin 2026). » */
export function snippetBase({ n, interval, campaign }: Pick<EmbedView, 'n' | 'interval' | 'campaign'>): string {
  return `${[n, interval].filter(Boolean).join(', ')}. ${campaign.title} (${campaign.fieldwork}).`;
}

/** Both ends of a ranking, and in a row of its own what stands between them. */
function withGap(
  [head = [], ...rows]: readonly (readonly string[])[],
  cut: number,
  gap: string | 0,
): readonly (readonly string[])[] {
  return gap === 0 ? [head, ...rows] : [head, ...rows.slice(0, cut), [gap], ...rows.slice(cut)];
}
