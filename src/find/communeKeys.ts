import { foldName } from './foldName.ts';

/**
 * The runs of letters by which a commune is looked up: its name, and its name without an article.
 *
 * @example communeKeys('La Rochelle') // ['larochelle', 'rochelle']
 */
export function communeKeys(name: string): readonly string[] {
  const folded = foldName(name);
  const bare = folded.replace(/^(l|la|le|les|los|las) (?=.)/, '');
  return [...new Set([folded, bare])].map((key) => key.replaceAll(' ', ''));
}
