import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site, SiteConfig } from '../domain/site.ts';
import { proseView, type ProseView } from './proseView.ts';

/** What the operator alone can say; `missing` until he has said it. */
export interface DeclarationView {
  readonly label: string;
  readonly text: string;
  readonly missing: boolean;
}

export interface LegalView extends ProseView {
  readonly declarations: readonly DeclarationView[];
  readonly licence?: { readonly name: string; readonly href: string };
}

export const PLACEHOLDER = 'à compléter par l’éditeur';

/** What the operator declares, in the order asked. */
export function declarations(config: SiteConfig, fields: readonly Field[]): readonly DeclarationView[] {
  return fields.map((field) => {
    const text = config[field];
    return { label: LABELS[field], text: text ?? PLACEHOLDER, missing: text === undefined };
  });
}

/** The legal notice. */
export function legalView(site: Site, barometer: Barometer): LegalView {
  const { licence } = site.config;
  return {
    ...proseView(site, barometer, {
      address: addresses.legal,
      title: 'Mentions légales',
      lead: 'Qui édite ce site, qui l’héberge, à qui écrire.',
    }),
    declarations: declarations(site.config, ['publisher', 'directorOfPublication', 'host', 'contact']),
    ...(licence ? { licence: { name: licence.name, href: licence.url } } : {}),
  };
}

export interface AboutView extends ProseView {
  readonly declarations: readonly DeclarationView[];
}

/** Who pays and who calls. */
export function aboutView(site: Site, barometer: Barometer): AboutView {
  return {
    ...proseView(site, barometer, {
      address: addresses.about,
      title: 'Qui paie, qui appelle',
      lead: 'Ce que fait le baromètre, ce qu’il s’interdit, et d’où vient l’argent.',
    }),
    declarations: declarations(site.config, ['publisher', 'funding', 'callers', 'contact']),
  };
}

type Field = 'publisher' | 'directorOfPublication' | 'host' | 'contact' | 'funding' | 'callers';

const LABELS: Readonly<Record<Field, string>> = {
  publisher: 'Éditeur',
  directorOfPublication: 'Directeur ou directrice de la publication',
  host: 'Hébergeur',
  contact: 'Contact, droit de réponse',
  funding: 'Financement',
  callers: 'Enquêteurs',
};
