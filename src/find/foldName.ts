/** How addresses of the public sites end, as far as one has typed. */
const ENDINGS = ['gouv.fr', 'fr', 'com', 'org'];

/**
 * A name as it is compared: lower case, no accents, no punctuation, « St » written out; words between single spaces.
 *
 * @example foldName('St-Étienne') // 'saint etienne'
 * The address of a site is read as the name in it.
 *
 * @example foldName('impots.gouv.fr') // 'impots'
 * @example foldName('L’Haÿ-les-Roses') // 'l hay les roses'
 */
export function foldName(name: string): string {
  return siteName(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint');
}

function siteName(typed: string): string {
  const [, name, ending] = /^\s*(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]{3,})\.([a-z.]*)\/?\s*$/iu.exec(typed) ?? [];
  const isSite = ending !== undefined && ENDINGS.some((known) => known.startsWith(ending.toLowerCase()));
  return name !== undefined && isSite ? name : typed;
}
