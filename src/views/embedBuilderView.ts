import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { pictureSnippet } from '../present/pictureSnippet.ts';
import { plural } from '../present/plural.ts';
import { embedBuilderWords } from '../present/words/embedBuilderWords.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { PINNED_FILES } from './embedFiles.ts';
import { embedGroups } from './embedGroups.ts';
import { proseView, type ProseView } from './proseView.ts';
import { snippetView, type SnippetView } from './snippetView.ts';

export interface EmbedBuilderView extends ProseView {
  /** Rankings first, then organisations by sector. */
  readonly groups: readonly {
    readonly title: string;
    readonly count: string;
    /** The page of their codes, which the script reads as well. */
    readonly href: string;
    readonly subjects: readonly { readonly id: string; readonly name: string }[];
  }[];
  /** The chart that the page opens with, beside those of its subject, and its code as a picture; a script composes those of the others. */
  readonly first?: {
    readonly chart: SnippetView;
    readonly picture: string;
    readonly charts: readonly Pick<SnippetView, 'key' | 'name'>[];
  };
  /** The same page in the other language: its codes are in that language. */
  readonly other: string;
  /** What stands beside a pinned chart, whichever. */
  readonly pinnedFiles: readonly string[];
  readonly fictional: boolean;
}

/** The embed builder (JO1, JO7): a script composes the codes of any live chart from the page that lists it. */
export function embedBuilderView(site: Site, barometer: Barometer): EmbedBuilderView {
  const { locale } = site;
  const words = embedBuilderWords[locale];
  const groups = embedGroups(barometer, locale);
  const charts = (groups[0]?.subjects[0]?.embeds ?? []).map((embed) => snippetView(site, barometer, embed));
  const [chart] = charts;
  return {
    ...proseView(site, barometer, { address: addresses.embedBuilder, title: words.title, lead: words.lead }),
    groups: groups.map(({ id, title, subjects }) => ({
      title,
      count: plural(
        subjects.reduce((sum, { embeds }) => sum + embeds.length, 0),
        locale,
        ...words.charts,
      ),
      href: linkTo(site, addresses.embedCodes(id)),
      subjects: subjects.map((subject) => ({ id: subject.id, name: subject.name })),
    })),
    ...(chart && { first: { chart, picture: pictureOf(site, barometer, chart), charts } }),
    other: linkTo({ ...site, locale: locale === 'fr' ? 'en' : 'fr' }, addresses.embedBuilder),
    pinnedFiles: PINNED_FILES,
    fictional: barometer.fictional,
  };
}

function pictureOf(site: Site, { fictional }: Barometer, { src, title, base, page }: SnippetView): string {
  return pictureSnippet({
    image: `${src}image.png`,
    alt: `${title}. ${base}`,
    href: (site.origin ?? '') + page,
    ...(fictional ? { mark: embedWords[site.locale].fictional } : {}),
  });
}
