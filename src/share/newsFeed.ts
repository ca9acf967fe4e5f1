import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Site } from '../domain/site.ts';
import type { IsoInstant } from '../domain/time.ts';
import { textIn } from '../present/textIn.ts';
import { typeset } from '../present/typography.ts';
import { newsWords } from '../present/words/newsWords.ts';
import { lookup } from '../views/lookup.ts';
import { firstInstant } from './firstInstant.ts';
import { lastingName } from './lastingName.ts';
import type { NewsEntry, NewsScope } from './newsEntry.ts';
import { newsOf } from './newsOf.ts';

/** A feed before it is written as Atom or JSON: addresses absolute where the origin is known, typography set. */
export interface NewsFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The page that says the same to people, and the feed itself. */
  readonly home: string;
  readonly self: string;
  readonly updated: IsoInstant;
  readonly entries: readonly (Omit<NewsEntry, 'key' | 'address'> & { readonly id: string; readonly href: string })[];
}

/** Older ones stand on the pages. */
const MOST_ENTRIES = 50;

/**
 * The news of a scope as a feed. Ids and dates come from the data alone: a build on another day gives the same bytes.
 *
 * @param file where it stands, for its own address: the same scope has an Atom and a JSON feed
 */
export function newsFeed(site: Site, barometer: Barometer, scope: NewsScope, file: string): NewsFeed {
  const { locale, config } = site;
  const words = newsWords[locale];
  const absolute = (address: string) => (site.origin ?? '') + linkTo(site, address);
  const { home, what, key } = subjectOf(site, barometer, scope);
  const said = (text: string) => (locale === 'fr' ? typeset(text) : text);
  const marked = (text: string) => said(barometer.fictional ? words.fictional(text) : text);
  const id = (name: string) => lastingName(site, barometer, name).tag;
  const news = newsOf(site, barometer, scope).slice(0, MOST_ENTRIES);
  return {
    id: id(key),
    title: marked(words.feedTitle(config.name, what)),
    subtitle: said(words.subtitle),
    author: config.publisher ?? config.name,
    home: absolute(home),
    self: absolute(file),
    updated:
      news
        .map(({ updated }) => updated)
        .sort(codeUnitOrder)
        .at(-1) ?? firstInstant(),
    entries: news.map(({ key: name, address, title, paragraphs, ...entry }) => ({
      ...entry,
      id: id(name),
      href: absolute(address),
      title: marked(title),
      // A reply is printed as it was received.
      paragraphs: entry.kind === 'reply' ? paragraphs : paragraphs.map(said),
    })),
  };
}

function subjectOf(
  { locale }: Site,
  barometer: Barometer,
  scope: NewsScope,
): { readonly home: string; readonly what: string; readonly key: string } {
  const find = lookup(barometer);
  if (scope.kind === 'organisation') {
    const { organisation } = scope;
    return {
      home: addresses.organisation(organisation),
      what: find.organisation(organisation).name,
      key: `organisme/${organisation}`,
    };
  }
  if (scope.kind === 'sector') {
    const { nameFr, nameEn } = find.sector(scope.sector);
    return {
      home: addresses.ranking(scope.sector),
      what: textIn(locale, nameFr, nameEn),
      key: `secteur/${scope.sector}`,
    };
  }
  return { home: addresses.home, what: newsWords[locale].everything, key: 'tout' };
}
