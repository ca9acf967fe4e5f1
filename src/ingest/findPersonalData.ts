import { folded } from '../domain/cells.ts';

/** Kinds of personal data that a text can hold (D21). */
export type PersonalDataKind = 'phone' | 'email' | 'nir' | 'iban' | 'file_number' | 'name';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** The words that look like it. */
  readonly excerpt: string;
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const IBAN =
  /\b(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?|[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?)\b/gu;
const NIR = /(?<!\d)[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ABab]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/gu;
/** Numbers in 08 belong to services, never to a person. */
const PHONE = /(?<![\d+])(?:(?:\+|00)33[ .-]?(?:\(0\))?[ .-]?|0)[1-79](?:[ ./-]?\d{2}){4}(?!\d)/gu;
const FILE_NUMBER = /(?<![\d.,/-])\d{7,8}(?![\d]|[.,/-]\d)/gu;
const NAME =
  /(?<![\p{L}])(?:(?:(?:M\.|MM\.) ?|(?:Mme|Mmes|Mlle|Madame|Monsieur|MME|MLLE|MADAME|MONSIEUR|mme|mlle|madame|monsieur) )|(?<adviser>[Cc]onseill(?:er|ère)s? ))(?<who>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/gu;

/**
 * Personal data in a text that would be published.
 * @param organisations names that may follow « conseiller » without being anybody's (« un conseiller France Travail »).
 */
export function findPersonalData(text: string, organisations: readonly string[]): readonly PersonalData[] {
  const found: PersonalData[] = [];
  let rest = text.replace(/[\u00A0\u202F]/g, ' ').replace(/https?:\/\/\S+/g, ' ');
  const take = (kind: PersonalDataKind, pattern: RegExp, isReal: (excerpt: string) => boolean = () => true): void => {
    // A number that only looks like one must not hide the real one behind it.
    const excerpt = [...rest.matchAll(pattern)].map(([match]) => match).find(isReal);
    if (excerpt === undefined) return;
    found.push({ kind, excerpt });
    rest = rest.replace(excerpt, ' ');
  };
  take('email', EMAIL);
  take('iban', IBAN, hasIbanKey);
  take('nir', NIR, hasNirKey);
  take('phone', PHONE);
  take('file_number', FILE_NUMBER);
  const name = [...rest.matchAll(NAME)].find(
    ({ groups }) => groups?.['adviser'] === undefined || !isOrganisation(groups['who'] ?? '', organisations),
  );
  if (name) found.push({ kind: 'name', excerpt: name[0] });
  return found;
}

/** Key of a NIR: 97 − (number mod 97); Corsica's 2A and 2B stand for 19 and 18. */
export function nirKey(nir13: string): number {
  const digits = nir13.toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(digits) % 97n);
}

function hasNirKey(excerpt: string): boolean {
  const compact = excerpt.replace(/ /g, '');
  return nirKey(compact.slice(0, 13)) === Number(compact.slice(13));
}

/** ISO 13616: the letters as numbers, the first four characters last, the remainder by 97 is 1. */
function hasIbanKey(excerpt: string): boolean {
  const compact = excerpt.replace(/ /g, '').toUpperCase();
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}

/** After « conseiller »: an acronym (CAF, CPAM) or the beginning of an organisation's name. */
function isOrganisation(who: string, organisations: readonly string[]): boolean {
  const first = who.split(' ')[0] ?? '';
  if (first.length > 1 && first === first.toUpperCase()) return true;
  const words = folded(who);
  return organisations.some(
    (name) => words.startsWith(folded(name)) || folded(name).startsWith(`${words} `) || folded(name) === words,
  );
}
