import type { Site } from '../../domain/site.ts';

/** Where a site stands in what is built together, wherever that is tried out: `/sub/demo/` → `/demo/`, `/sub/` → `/`. */
export function baseWithin({ base, sibling }: Pick<Site, 'base' | 'sibling'>): string {
  return sibling?.kind === 'site' && base.startsWith(sibling.base) ? `/${base.slice(sibling.base.length)}` : '/';
}
