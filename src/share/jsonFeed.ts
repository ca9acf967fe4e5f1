import { generateJsonFeed } from 'feedsmith';
import { onParisClock } from '../domain/onParisClock.ts';
import type { Site } from '../domain/site.ts';
import type { NewsFeed } from './newsFeed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ locale }: Site, feed: NewsFeed): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: locale,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, kind, title, paragraphs, href, published, updated }) => ({
      id,
      url: href,
      title,
      content_text: paragraphs.join('\n\n'),
      date_published: new Date(published),
      date_modified: new Date(updated),
      tags: [kind],
    })),
  });
  // As for Atom: days of Paris.
  const text = JSON.stringify(written, null, 2).replaceAll(
    /("date_(?:published|modified)": ")([^"]+)/g,
    (_, open: string, instant: string) => open + onParisClock(instant),
  );
  return `${text}\n`;
}
