import type { SiteConfig } from './domain/site.ts';

/**
 * What only the operator knows. A field that is left out shows as « à compléter par l’éditeur » on the pages concerned,
 * and a build for a public `SITE_URL` is refused until all are there.
 *
 *   publisher: 'Association …, 1 rue …, 75000 Paris',
 *   directorOfPublication: 'Prénom Nom',
 *   host: 'Société, adresse, téléphone',
 *   hostLogs: 'Ce que l’hébergeur note de chaque visite, et combien de temps il le garde.',
 *   contact: 'contact@exemple.fr',
 *   funding: 'Qui paie, et combien.',
 *   callers: 'Qui appelle, et comment ils sont payés.',
 */
export const siteConfig: SiteConfig = {
  name: 'Décroché',
  licence: { name: 'Licence Ouverte 2.0 (Etalab)', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
};
