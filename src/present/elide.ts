/**
 * A French « de » or « que » before a name, elided before a vowel: « d’Eaux de Malaune », « qu’Électricité », « de Malaune »,
 * « de l’Assurance maladie ». An h is taken as aspirated, y before a vowel and « oui », « onze » as consonants.
 */
export function elide(word: 'de' | 'que', name: string): string {
  const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return VOWEL.test(bare) && !UNELIDED.test(bare) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
}

const VOWEL = /^(?:[aeiouœæ]|y(?![aeiou]))/iu;
const UNELIDED = /^(?:oui|onz)/iu;
