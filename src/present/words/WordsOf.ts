import type { Locale } from '../../domain/locale.ts';

/** The shape of a French catalogue, its texts free: an English one that lacks a text, or has another hole, does not compile. */
export type WordsOf<T> = T extends string
  ? string
  : T extends (...holes: infer Holes) => infer Text
    ? (...holes: Holes) => WordsOf<Text>
    : { readonly [Key in keyof T]: WordsOf<T[Key]> };

/** What a piece of the site says, in both languages side by side: `const words = frameWords[locale]`. */
export type InEachLanguage<T> = Readonly<Record<Locale, WordsOf<T>>>;
