import { LOCALES, type Locale } from '../domain/locale.ts';

/** What one page of a route is made of, as Astro wants it. */
interface Page {
  readonly params: Readonly<Record<string, string>>;
  readonly props?: object;
}

/** The pages of a route in every language: French at the root, English under `/en/` (`[...lang]`). */
export function inEachLanguage<P extends Page>(pages: readonly P[]) {
  return inOwnLanguage(() => pages);
}

/** The same where what a page is made of differs with its language. */
export function inOwnLanguage<P extends Page>(pagesIn: (locale: Locale) => readonly P[]) {
  return LOCALES.flatMap((locale) =>
    pagesIn(locale).map((page) => ({
      ...page,
      params: { ...(page.params as P['params']), lang: langOf(locale) },
    })),
  );
}

/** The same of a route that is one page. */
export function onceInEachLanguage() {
  return LOCALES.map((locale) => ({ params: { lang: langOf(locale) } }));
}

function langOf(locale: Locale): string | undefined {
  return locale === 'fr' ? undefined : locale;
}
