import type { Site, SiteConfig } from '../domain/site.ts';
import { proseWords } from '../present/words/proseWords.ts';

/** What the publisher alone can say; `missing` until it has been said. */
export interface DeclarationView {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly missing: boolean;
}

export type DeclaredField = Exclude<keyof SiteConfig, 'name'>;

/** What the publisher declares; a placeholder stands where nothing is declared yet. */
export function declarationView({ config, locale }: Site, field: DeclaredField): DeclarationView {
  const words = proseWords[locale];
  const label = words.fields[field];
  const said = config[field];
  if (said === undefined) return { label, text: words.placeholder, missing: true };
  if (typeof said === 'string') return { label, text: said, missing: false };
  return { label, text: said.name, href: said.url, missing: false };
}
