import type { Locale } from '../domain/locale.ts';
import { capitalise } from './capitalise.ts';

/**
 * The article of an organisation's name by its first word: « l’Assurance maladie », « la CAF », but « Pôle emploi »,
 * « Orange » as they stand. A name that is not known to take one gets none. In English « the CAF », « the Assurance maladie »:
 * a name stays French, and keeps its capitals.
 */
export function withArticle(name: string, locale: Locale): string {
  const first = name.split(/[\s’'-]/, 1)[0] ?? '';
  const key = first.toLocaleLowerCase('fr');
  if (!ELIDED.has(key) && !FEMININE.has(key)) return name;
  if (locale === 'en') return `the ${name}`;
  return ELIDED.has(key) ? `l’${name}` : `la ${lowerIfCommon(name, first)}`;
}

/** The same at the head of a sentence. */
export function withArticleCapital(name: string, locale: Locale): string {
  return capitalise(withArticle(name, locale));
}

const ELIDED = new Set(['assurance', 'agence', 'agirc', 'urssaf', 'office', 'organisme']);
const FEMININE = new Set([
  'caisse',
  'caf',
  'cpam',
  'carsat',
  'cnav',
  'msa',
  'mutuelle',
  'régie',
  'dgfip',
  'retraite',
  'complémentaire',
]);

/** « la caisse familiale … », but « la CAF »: a common noun loses its capital, initials keep theirs. */
function lowerIfCommon(name: string, first: string): string {
  return first === first.toLocaleUpperCase('fr') ? name : name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);
}
