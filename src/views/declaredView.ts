import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { proseWords } from '../present/words/proseWords.ts';
import { declarationView, type DeclarationView, type DeclaredField } from './declarationView.ts';
import { proseView, type ProseView } from './proseView.ts';

/** A page of prose with what the publisher alone can say. */
export interface DeclaredView extends ProseView {
  /** Name of its text under `content/fr` and `content/en`. */
  readonly text: string;
  readonly declared: {
    readonly title: string;
    readonly first: boolean;
    readonly declarations: readonly DeclarationView[];
  };
  /** Said first, while no call of ours is published. */
  readonly notice?: string;
}

const PAGES = {
  about: { text: 'a-propos', fields: ['publisher', 'funding', 'callers', 'contact'] },
  legal: { text: 'mentions-legales', fields: ['publisher', 'directorOfPublication', 'host', 'contact', 'licence'] },
  privacy: { text: 'confidentialite', fields: ['hostLogs', 'host', 'publisher', 'contact'] },
  accessibility: { text: 'accessibilite', fields: ['contact'] },
  replies: { text: 'droit-de-reponse', fields: ['directorOfPublication', 'publisher', 'contact'] },
} as const satisfies Record<string, { readonly text: string; readonly fields: readonly DeclaredField[] }>;

export type DeclaredPage = keyof typeof PAGES;

export function declaredView(site: Site, barometer: Barometer, page: DeclaredPage): DeclaredView {
  const words = proseWords[site.locale];
  const { title, lead, declared } = words[page];
  const { text, fields } = PAGES[page];
  const prose = proseView(site, barometer, { address: addresses[page], title, lead });
  return {
    ...prose,
    text,
    declared: {
      title: declared,
      // Whoever opens a legal notice looks for a name.
      first: page === 'legal',
      declarations: fields.map((field) => declarationView(site, field)),
    },
    ...(page === 'about' && !prose.frame.hasCalls ? { notice: words.noCallsYet(site.config.name) } : {}),
  };
}
