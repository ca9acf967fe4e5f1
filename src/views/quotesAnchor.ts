import type { OrganisationId } from '../domain/ids.ts';

/** Where the sentences of one organisation stand on the page of a campaign. */
export function quotesAnchor(id: OrganisationId): string {
  return `phrases-${id}`;
}
