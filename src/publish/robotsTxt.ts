import { addresses, under } from '../domain/addresses.ts';
import type { Site } from '../domain/site.ts';

/**
 * `robots.txt`: everything may be read. The demonstration is not closed here: its pages say `noindex`, and a robot that may
 * not read them would not know.
 */
export function robotsTxt({ origin, base }: Pick<Site, 'origin' | 'base'>): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return origin === undefined ? rules : `${rules}\nSitemap: ${origin}${under(base, addresses.sitemap)}\n`;
}
