import type { SiteConfig } from '../../src/domain/site.ts';

type OptionalField = {
  [Field in keyof SiteConfig]-?: undefined extends SiteConfig[Field] ? Field : never;
}[keyof SiteConfig];

/** Every field that only the publisher can fill in, with its French name. */
const FIELDS: Readonly<Record<OptionalField, string>> = {
  publisher: 'éditeur',
  directorOfPublication: 'directeur de la publication',
  host: 'hébergeur',
  hostLogs: 'journaux de l’hébergeur',
  contact: 'contact',
  funding: 'financement',
  callers: 'qui passe les appels',
  licence: 'licence des données',
};

/**
 * @param config the site's own configuration
 * @returns French names of what is still a placeholder, « éditeur (publisher) »
 */
export function placeholders(config: SiteConfig): readonly string[] {
  return (Object.keys(FIELDS) as OptionalField[])
    .filter((field) => config[field] === undefined)
    .map((field) => `${FIELDS[field]} (${field})`);
}

/**
 * @param origin `SITE_URL`, absent where it is not set
 * @returns true where readers other than the operator will see the site
 */
export function isPublic(origin: string | undefined): boolean {
  return origin !== undefined && !['localhost', '127.0.0.1'].includes(new URL(origin).hostname);
}
