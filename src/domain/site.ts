import type { Locale } from './locale.ts';
import type { IsoInstant } from './time.ts';

/** What only the publisher knows. What is absent is shown as « à compléter par l'éditeur ». */
export interface SiteConfig {
  readonly name: string;
  readonly publisher?: string;
  readonly directorOfPublication?: string;
  readonly host?: string;
  /** What the host writes down of a request, and for how long. */
  readonly hostLogs?: string;
  readonly contact?: string;
  readonly funding?: string;
  readonly callers?: string;
  /** Licence of the data and its address. */
  readonly licence?: { readonly name: string; readonly url: string };
}

/** Where, when and in which language a page stands: an argument of whatever needs it, never imported by a pure function. */
export interface Site {
  readonly config: SiteConfig;
  /** Origin without a closing slash (`https://example.org`); absent until the operator sets `SITE_URL`. */
  readonly origin?: string;
  /** Path of the site's root, with both slashes: `/`, `/sub/`, `/demo/`. */
  readonly base: string;
  readonly locale: Locale;
  /** `BUILD_CLOCK`: the instant that stands for now. */
  readonly now: IsoInstant;
  /** The other site of the same build: the demonstration seen from the site, the site seen from it. */
  readonly sibling?: { readonly kind: 'demonstration' | 'site'; readonly base: string };
}
