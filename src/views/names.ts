import type { Indicator } from '../domain/indicator.ts';
import type { Organisation } from '../domain/organisation.ts';

/** « CAF » rather than its long name, but « Caisse familiale de Valmont » rather than « Valmont »: only initials stand alone. */
export function knownName({ name, shortName }: Organisation): string {
  return shortName !== undefined && /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(shortName) ? shortName : name;
}

/** How the site names its own indicators in a line; METHOD's full names stand with their definitions. */
export function shortIndicator({ id, nameFr }: Indicator): string {
  return SHORT[id] ?? nameFr;
}

const SHORT: Readonly<Record<string, string>> = {
  pickup: 'Décroché',
  pickup_first: 'Décroché à la première tentative',
  acceptable: 'Réponse acceptable',
  complete: 'Réponse complète',
  wrong: 'Réponse fausse',
  redirected: 'Renvoi vers le site',
  resolved: 'Démarche aboutie',
};
