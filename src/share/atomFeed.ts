import { generateAtomFeed } from 'feedsmith';
import { onParisClock } from '../domain/onParisClock.ts';
import type { Site } from '../domain/site.ts';
import { encodeEntities } from '../present/htmlEntities.ts';
import { newsWords } from '../present/words/newsWords.ts';
import type { NewsFeed } from './newsFeed.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed({ config, locale }: Site, feed: NewsFeed): string {
  const text = (value: string) => ({ value, type: 'text' });
  const written = generateAtomFeed({
    xml: { lang: locale },
    id: feed.id,
    title: text(feed.title),
    subtitle: text(feed.subtitle),
    updated: new Date(feed.updated),
    authors: [{ name: feed.author }],
    ...(config.licence ? { rights: text(config.licence.name) } : {}),
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: locale },
    ],
    entries: feed.entries.map(({ id, kind, title, paragraphs, href, published, updated }) => ({
      id,
      title: text(title),
      links: [{ href, rel: 'alternate', type: 'text/html', hreflang: locale }],
      published: new Date(published),
      updated: new Date(updated),
      categories: [{ term: kind, label: newsWords[locale].categories[kind] }],
      content: { type: 'html', value: paragraphs.map((paragraph) => `<p>${encodeEntities(paragraph)}</p>`).join('') },
    })),
  });
  // The library writes the day of Greenwich, which is the day before for what happens at midnight in Paris.
  return written.replaceAll(
    /(<(?:published|updated)>)([^<]+)/g,
    (_, open: string, instant: string) => open + onParisClock(instant),
  );
}
