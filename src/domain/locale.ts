/** Languages of the site. Every format takes one: nothing is guessed from the machine that builds. */
export type Locale = 'fr' | 'en';

/** In the order in which a page offers them; French stands at the root, the others under their code. */
export const LOCALES: readonly Locale[] = ['fr', 'en'];
