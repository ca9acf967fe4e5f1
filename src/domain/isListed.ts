import type { Organisation } from './organisation.ts';

/** True where one can call it, so that it has a page and a place in lists: totals and categories of others have neither. */
export function isListed({ kind }: Pick<Organisation, 'kind'>): boolean {
  return kind !== 'aggregate';
}
