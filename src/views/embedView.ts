import { addresses, linkTo, under, type EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Site } from '../domain/site.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { campaignTitle, fieldworkWords, publishedWords } from './campaignWords.ts';
import type { EmbedContent } from './embedDrawing.ts';
import { embedFigure } from './embedFigure.ts';
import { embedHeight } from './embedHeight.ts';
import { embedMarks, type EmbedMarkView } from './embedMarks.ts';
import { embedKey, type Embed } from './embedsOf.ts';
import { embedRanking } from './embedRanking.ts';
import { embedTrend } from './embedTrend.ts';
import { embedWhole } from './embedWhole.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';

/** One embed as plain data: its page, its picture and its files are made of this and of nothing else. */
export interface EmbedView extends Omit<EmbedContent, 'page' | 'reprinted'> {
  readonly of: EmbedAddress;
  /** What follows `/embed/` in its address: `figure/caf/pickup/2026-t2`. */
  readonly key: string;
  readonly locale: Locale;
  readonly pinned: boolean;
  /** « Classement », « Évolution ». */
  readonly kind: string;
  readonly siteName: string;
  readonly campaign: {
    readonly id: CampaignId;
    readonly title: string;
    /** « 4 mai – 12 juin 2026 ». */
    readonly fieldwork: string;
    /** Absent where nobody says when. */
    readonly published?: string;
  };
  /** « Décroché, méthode version 1.0 », or another publisher's source, reprinted. */
  readonly source: string;
  /** Pieces of it that are French on every page: names of others, titles of what was read. */
  readonly frenchInSource: readonly string[];
  readonly methodVersion: string;
  /** Where a reader finds everything behind the chart: absolute where the origin is known. */
  readonly page: LinkView;
  readonly marks: readonly EmbedMarkView[];
  readonly fictional: boolean;
  /** Its own address: absolute where the origin is known, as are those of its files. */
  readonly href: string;
  /** In each language, itself included. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[];
  readonly oembed: string;
  /** The front page of the site. */
  readonly home: string;
  /** Pixels that a frame of 320 to 1,200 px must have, so that nothing in it scrolls. */
  readonly height: number;
  /** The script of its page, from the root of the host. */
  readonly script: string;
  readonly icon: string;
}

const known = new WeakMap<Barometer, Map<string, EmbedView>>();

/**
 * One embed, in the language of the site. Nothing in it depends on the day of the build. Made once: its page, its picture and its
 * files all ask for it.
 */
export function embedView(site: Site, barometer: Barometer, embed: Embed): EmbedView {
  const views = known.get(barometer) ?? new Map<string, EmbedView>();
  known.set(barometer, views);
  const key = [site.origin, site.base, site.locale, site.config.name, embedKey(embed.of)].join(' ');
  const view = views.get(key) ?? composeView(site, barometer, embed);
  views.set(key, view);
  return view;
}

function composeView(site: Site, barometer: Barometer, embed: Embed): EmbedView {
  const { locale, config } = site;
  const words = embedWords[locale];
  const campaign = lookup(barometer).campaign(embed.campaign);
  const { page, reprinted, ...content } = contentOf(site, barometer, embed);
  const published = publishedWords(campaign, locale);
  const title = campaignTitle(campaign, locale);
  const fieldwork = fieldworkWords(campaign, locale);
  const source = reprinted
    ? words.reprinted(reprinted.text, config.name, METHOD_VERSION)
    : words.source(config.name, METHOD_VERSION);
  const link = { href: (site.origin ?? '') + linkTo(site, page), text: linkText(content, locale) };
  const marks = embedMarks(site, barometer, embed, content);
  const follows = embed.pinned ? words.pinned : words.live;
  return {
    ...content,
    of: embed.of,
    key: embedKey(embed.of),
    locale,
    pinned: embed.pinned,
    kind: words.chart[embed.of.chart],
    siteName: config.name,
    campaign: { id: campaign.id, title, fieldwork, ...(published ? { published } : {}) },
    source,
    frenchInSource: reprinted?.french ?? [],
    methodVersion: METHOD_VERSION,
    page: link,
    marks,
    fictional: campaign.simulated,
    href: embedHref(site, embed.of),
    alternates: LOCALES.map((one) => ({ locale: one, href: embedHref({ ...site, locale: one }, embed.of) })),
    oembed: (site.origin ?? '') + linkTo(site, addresses.embedFile(embed.of, 'oembed.json')),
    home: (site.origin ?? '') + linkTo(site, addresses.home),
    height: embedHeight(content, {
      title: content.title,
      stamp: [config.name, `${title} (${fieldwork})`, content.n, content.interval].join(' · '),
      marks: marks.map(({ text, links }) => [text, ...links.map((one) => one.text)].join(' · ')),
      foot: [`${words.sourceIs} ${source}. ${words.publishedOn(published ?? '')} ${follows}`, link.text],
      fictional: campaign.simulated,
    }),
    script: under(site.base, addresses.embedScript),
    icon: under(site.base, '/favicon.svg'),
  };
}

/** A ranking that shows its ends leads to the others. */
function linkText({ drawing }: Pick<EmbedContent, 'drawing'>, locale: Locale): string {
  const words = embedWords[locale];
  return drawing.kind === 'ranking' && drawing.leftOut > 0
    ? words.wholeRanking(drawing.leftOut + drawing.unranked)
    : words.page;
}

function contentOf(site: Site, barometer: Barometer, embed: Embed): EmbedContent {
  switch (embed.of.chart) {
    case 'figure':
      return embedFigure(site, barometer, embed);
    case 'trend':
      return embedTrend(site, barometer, embed);
    case 'ranking':
      return embedRanking(site, barometer, embed);
    case 'funnel':
    case 'answers':
    case 'when-to-call':
      return embedWhole(site, barometer, embed);
  }
}

/** Where an embed stands: absolute where the origin is known. */
export function embedHref(site: Site, of: EmbedAddress): string {
  return (site.origin ?? '') + linkTo(site, addresses.embed(of));
}
