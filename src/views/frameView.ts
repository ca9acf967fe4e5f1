import { addresses, under } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';

export interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** What surrounds every page: masthead, place in time, footer, and what search engines are told. */
export interface FrameView {
  readonly siteName: string;
  /** `<title>` without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Absolute address where the origin is known, else the path. */
  readonly canonical: string;
  readonly home: string;
  readonly favicon: string;
  readonly nav: readonly (LinkView & { readonly current: boolean; readonly always: boolean })[];
  readonly footer: readonly LinkView[];
  /** Where the page stands in time. */
  readonly timeline: { readonly left: string; readonly detail?: string; readonly right?: string };
  readonly fictional: boolean;
  /** False until a campaign of calls is published: the site then speaks of what others have measured. */
  readonly hasCalls: boolean;
  readonly sibling?: LinkView;
}

export interface FrameInput {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly timeline: { readonly left: string; readonly detail?: string; readonly right?: string };
}

const NAV: readonly { address: string; text: string; always?: true }[] = [
  { address: addresses.rankings, text: 'Classement', always: true },
  { address: addresses.organisations, text: 'Organismes' },
  { address: addresses.campaigns, text: 'Campagnes' },
  { address: addresses.method, text: 'Méthode' },
  { address: addresses.data, text: 'Données' },
];

const FOOTER: readonly { address: string; text: string }[] = [
  { address: addresses.rankings, text: 'Classement' },
  { address: addresses.organisations, text: 'Organismes' },
  { address: addresses.campaigns, text: 'Campagnes' },
  { address: addresses.method, text: 'Méthode' },
  { address: addresses.data, text: 'Données et API' },
  { address: addresses.corrections, text: 'Corrections' },
  { address: addresses.about, text: 'Qui paie, qui appelle' },
  { address: addresses.legal, text: 'Mentions légales' },
];

/** The frame of one page; `address` without base. */
export function frameView(site: Site, barometer: Barometer, input: FrameInput): FrameView {
  const href = (address: string) => under(site.base, address);
  const section = `/${input.address.split('/')[1] ?? ''}/`;
  const sibling = site.sibling;
  return {
    siteName: site.config.name,
    title: marked(input.title, barometer.fictional),
    description: marked(input.description, barometer.fictional),
    canonical: (site.origin ?? '') + href(input.address),
    home: href(addresses.home),
    favicon: href('/favicon.svg'),
    nav: NAV.map(({ address, text, always }) => ({
      href: href(address),
      text,
      current: section === address,
      always: always ?? false,
    })),
    footer: FOOTER.map(({ address, text }) => ({ href: href(address), text })),
    timeline: input.timeline,
    fictional: barometer.fictional,
    hasCalls: barometer.campaigns.some((c) => c.kind === 'calls'),
    ...(sibling
      ? {
          sibling: {
            href: sibling.base,
            text:
              sibling.kind === 'site'
                ? 'Revenir aux chiffres réels'
                : 'Voir la démonstration, sur des données fictives',
          },
        }
      : {}),
  };
}

/** A tab or a shared link of the demonstration says what it is. */
function marked(text: string, fictional: boolean): string {
  return fictional ? `[DONNÉES FICTIVES] ${text}` : text;
}
