import { addresses, linkTo, type EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { frameWords } from '../present/words/frameWords.ts';
import { cardAlt } from './cards/cardAlt.ts';
import type { CardView } from './cards/CardView.ts';
import { generalCard } from './cards/generalCard.ts';

export interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** What surrounds every page: masthead, place in time, footer, and what search engines are told. */
export interface FrameView {
  readonly siteName: string;
  readonly locale: Locale;
  /** `<title>` without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Absolute address where the origin is known, else the path. */
  readonly canonical: string;
  /** Its main chart as others may show it, for whoever is given the address of the page (oEmbed). */
  readonly oembed?: string;
  /** This page in each language, itself included: absolute where the origin is known. None where one page speaks both. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[];
  /** Feeds of the page and of the whole site, for programs that look for them in its head. */
  readonly feeds: readonly (LinkView & { readonly type: string })[];
  readonly otherLanguage: LinkView & { readonly locale: Locale };
  readonly home: string;
  /** Where the masthead's field asks; absent where the page has a field of its own. */
  readonly searchAction?: string;
  readonly favicon: string;
  /** What the page looks like where its address is shared. */
  readonly card: { readonly href: string; readonly alt: string };
  readonly nav: readonly (LinkView & { readonly current: boolean; readonly always: boolean })[];
  readonly footer: readonly { readonly title: string; readonly links: readonly LinkView[] }[];
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
  /** The feed of what the page is about, where it has one of its own. */
  readonly feed?: { readonly address: string; readonly about: string };
  readonly timeline: { readonly left: string; readonly detail?: string; readonly right?: string };
  /** Absent: the card of pages without a finding of their own. */
  readonly card?: CardView;
  /** The main chart of the page, where others may show it. */
  readonly embed?: EmbedAddress | undefined;
}

type Entry = readonly [
  address: string,
  text: 'rankings' | 'organisations' | 'compare' | 'whenToCall' | 'places' | 'campaigns' | 'method' | 'data',
];

const NAV: readonly Entry[] = [
  [addresses.rankings, 'rankings'],
  [addresses.organisations, 'organisations'],
  [addresses.compare, 'compare'],
  [addresses.whenToCall, 'whenToCall'],
  [addresses.places, 'places'],
  [addresses.campaigns, 'campaigns'],
  [addresses.method, 'method'],
  [addresses.data, 'data'],
];

/** Pages that ask the question themselves, large: nothing is asked twice. */
const WITH_OWN_FIELD: ReadonlySet<string> = new Set([
  addresses.home,
  addresses.organisations,
  addresses.places,
  addresses.notFound,
]);

const ATOM = { type: 'application/atom+xml' };
const JSON_FEED = { type: 'application/feed+json' };

const FOOTER = [
  [
    'read',
    [
      [addresses.rankings, 'rankings'],
      [addresses.organisations, 'organisations'],
      [addresses.compare, 'compare'],
      [addresses.whenToCall, 'whenToCall'],
      [addresses.places, 'places'],
      [addresses.campaigns, 'campaigns'],
      [addresses.calendar, 'calendar'],
      [addresses.questions, 'questions'],
    ],
  ],
  [
    'reuse',
    [
      [addresses.press, 'press'],
      [addresses.embedBuilder, 'embedBuilder'],
      [addresses.mayIWrite, 'mayIWrite'],
    ],
  ],
  [
    'check',
    [
      [addresses.method, 'method'],
      [addresses.data, 'dataAndApi'],
      [addresses.corrections, 'corrections'],
      [addresses.replies, 'replies'],
    ],
  ],
  [
    'site',
    [
      [addresses.about, 'about'],
      [addresses.legal, 'legal'],
      [addresses.privacy, 'privacy'],
      [addresses.accessibility, 'accessibility'],
      [addresses.sitePlan, 'sitePlan'],
    ],
  ],
] as const;

/** The frame of one page; `address` without base. */
export function frameView(site: Site, barometer: Barometer, input: FrameInput): FrameView {
  const words = frameWords[site.locale];
  const other = site.locale === 'fr' ? 'en' : 'fr';
  const href = (address: string) => linkTo(site, address);
  const absolute = (locale: Locale) => (site.origin ?? '') + linkTo({ ...site, locale }, input.address);
  // A tab or a shared link of the demonstration says what it is.
  const marked = (text: string) => (barometer.fictional ? words.fictionalTitle(text) : text);
  const speaksBoth = input.address === addresses.notFound;
  const section = `/${input.address.split('/')[1] ?? ''}/`;
  const card = input.card ?? generalCard(site, barometer);
  const sibling = site.sibling;
  return {
    siteName: site.config.name,
    locale: site.locale,
    title: marked(input.title),
    description: marked(input.description),
    canonical: absolute(site.locale),
    ...(input.embed ? { oembed: (site.origin ?? '') + href(addresses.embedFile(input.embed, 'oembed.json')) } : {}),
    alternates: speaksBoth ? [] : LOCALES.map((locale) => ({ locale, href: absolute(locale) })),
    feeds: [
      ...(input.feed
        ? [{ ...ATOM, href: href(input.feed.address), text: marked(words.feedOf(input.feed.about)) }]
        : []),
      { ...ATOM, href: href(addresses.feed), text: marked(words.feed) },
      { ...JSON_FEED, href: href(addresses.jsonFeed), text: marked(words.feed) },
    ],
    otherLanguage: {
      href: linkTo({ ...site, locale: other }, speaksBoth ? addresses.home : input.address),
      text: words.otherLanguage,
      locale: other,
    },
    home: href(addresses.home),
    ...(WITH_OWN_FIELD.has(input.address) ? {} : { searchAction: href(addresses.organisations) }),
    favicon: href('/favicon.svg'),
    card: { href: (site.origin ?? '') + href(card.address), alt: cardAlt(card, site.locale) },
    nav: NAV.map(([address, text]) => ({
      href: href(address),
      text: words[text],
      current: section === address,
      always: address === addresses.rankings,
    })),
    footer: FOOTER.map(([group, entries]) => ({
      title: words.groups[group],
      links: entries.map(([address, text]) => ({ href: href(address), text: words[text] })),
    })),
    timeline: input.timeline,
    fictional: barometer.fictional,
    hasCalls: barometer.campaigns.some((c) => c.kind === 'calls'),
    ...(sibling
      ? {
          sibling: {
            href: linkTo({ ...site, base: sibling.base }, addresses.home),
            text: sibling.kind === 'site' ? words.toSite : words.toDemonstration,
          },
        }
      : {}),
  };
}
