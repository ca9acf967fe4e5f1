import { addresses, under } from '../domain/addresses.ts';
import type { Site } from '../domain/site.ts';

/**
 * Where something of the site stands, given its address from the root (`/donnees/`): absolute where the operator has told
 * the origin (`https://example.org/sub/donnees/`), else from the host's root (`/sub/donnees/`).
 */
export function publicAddress(site: Pick<Site, 'origin' | 'base'>, address: string): string {
  return (site.origin ?? '') + under(site.base, address);
}

/** Where a document of the API stands: `apiAddress(site, 'results.csv')`. */
export function apiAddress(site: Pick<Site, 'origin' | 'base'>, path: string): string {
  return publicAddress(site, addresses.api + path);
}
