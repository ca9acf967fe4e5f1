import type { DepartementCode } from '../domain/places.ts';
import type { Locale } from '../domain/locale.ts';

/**
 * A département as the place where something is: « dans le Rhône », « en Gironde », « à Paris ». Usage follows no rule that a
 * machine could apply (« dans la Somme », « en Savoie »), so all 101 are listed.
 *
 * @example departementIn('69', 'Rhône', 'fr') // 'dans le Rhône'
 */
export function departementIn(code: DepartementCode, name: string, locale: Locale): string {
  if (locale === 'en') return `in ${name}`;
  const preposition = PREPOSITIONS.get(code);
  if (preposition === undefined) throw new Error(`no preposition for the département ${code}`);
  return preposition.endsWith('’') ? preposition + name : `${preposition} ${name}`;
}

/** Codes by what comes before the name. */
const LISTED: Readonly<Record<string, string>> = {
  'dans l’': '01 02 03 10 11 12 27 34 36 60 61 89',
  'dans le': '14 15 18 25 29 30 32 39 45 46 56 59 62 63 67 68 69 81 83 84 90 94 95',
  'dans la': '23 26 42 50 51 55 58 72 80 86',
  'dans les': '04 05 06 08 13 22 40 64 65 66 78 79 88 92',
  en: '07 09 16 17 19 21 24 28 2A 2B 31 33 35 37 38 41 43 44 47 48 49 52 53 54 57 70 71 73 74 76 77 82 85 87 91 93 971 972 973',
  à: '75 974 976',
};

const PREPOSITIONS: ReadonlyMap<DepartementCode, string> = new Map(
  Object.entries(LISTED).flatMap(([preposition, codes]) =>
    codes.split(' ').map((code): [DepartementCode, string] => [code, preposition]),
  ),
);
