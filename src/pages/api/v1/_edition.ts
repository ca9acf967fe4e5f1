import manifest from '../../../../package.json' with { type: 'json' };
import type { Edition } from '../../../publish/edition.ts';
import { getSite } from '../../../site.ts';

/** This build, as the documents of the API want it. */
export function getEdition(): Edition {
  const { barometer, site } = getSite('fr');
  return { barometer, site, version: manifest.version };
}
