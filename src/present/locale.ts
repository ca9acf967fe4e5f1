/** Languages of the site. Every format takes one: nothing is guessed from the machine that builds. */
export type Locale = 'fr' | 'en';
