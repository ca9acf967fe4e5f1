import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { pictureSnippet } from '../present/pictureSnippet.ts';
import { plural } from '../present/plural.ts';
import { textIn } from '../present/textIn.ts';
import { embedBuilderWords } from '../present/words/embedBuilderWords.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { PINNED_FILES } from './embedFiles.ts';
import { embedsOf, type Embed } from './embedsOf.ts';
import { listedOrganisations, orderedSectors } from './latest.ts';
import { proseView, type ProseView } from './proseView.ts';
import { snippetView, type SnippetView } from './snippetView.ts';

export interface EmbedBuilderView extends ProseView {
  /** Rankings first, then organisations by sector. */
  readonly groups: readonly {
    readonly title: string;
    readonly count: string;
    readonly subjects: readonly {
      readonly id: string;
      readonly name: string;
      readonly charts: readonly SnippetView[];
    }[];
  }[];
  /** The chart that the page opens with, and its code as a picture; a script composes those of the others. */
  readonly first?: { readonly chart: SnippetView; readonly picture: string };
  /** The same page in the other language: its codes are in that language. */
  readonly other: string;
  /** What stands beside a pinned chart, whichever. */
  readonly pinnedFiles: readonly string[];
  readonly fictional: boolean;
}

/** The embed builder (JO1, JO7): every live chart with its code; a script composes the other codes from the same data. */
export function embedBuilderView(site: Site, barometer: Barometer): EmbedBuilderView {
  const { locale } = site;
  const words = embedBuilderWords[locale];
  const live = embedsOf(barometer).filter(({ pinned }) => !pinned);
  const bySubject = Map.groupBy(live, ({ of }) => String(of.subject));
  const subject = (id: string, name: string) => {
    const charts = (bySubject.get(id) ?? []).map((embed: Embed) => snippetView(site, barometer, embed));
    return charts.length > 0 ? [{ id, name, charts }] : [];
  };
  const sectors = orderedSectors(barometer).map(({ id, nameFr, nameEn }) => ({
    id,
    name: textIn(locale, nameFr, nameEn),
  }));
  const organisations = listedOrganisations(barometer);
  const groups = [
    {
      title: words.rankings,
      subjects: [...subject('all', words.everySector), ...sectors.flatMap(({ id, name }) => subject(id, name))],
    },
    ...sectors.map((sector) => ({
      title: sector.name,
      subjects: organisations.filter((o) => o.sector === sector.id).flatMap(({ id, name }) => subject(id, name)),
    })),
  ]
    .map((group) => ({
      ...group,
      count: plural(
        group.subjects.reduce((sum, { charts }) => sum + charts.length, 0),
        locale,
        ...words.charts,
      ),
    }))
    .filter(({ subjects }) => subjects.length > 0);
  const chart = groups[0]?.subjects[0]?.charts[0];
  return {
    ...proseView(site, barometer, { address: addresses.embedBuilder, title: words.title, lead: words.lead }),
    groups,
    ...(chart && { first: { chart, picture: pictureOf(site, barometer, chart) } }),
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
