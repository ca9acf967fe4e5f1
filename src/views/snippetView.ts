import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { frameSnippet } from '../present/frameSnippet.ts';
import { typeset } from '../present/typography.ts';
import { uncapitalise } from '../present/uncapitalise.ts';
import { embedBuilderWords } from '../present/words/embedBuilderWords.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { embedFiles } from './embedFiles.ts';
import { embedView } from './embedView.ts';
import { figureCode, snippetBase } from './figureCode.ts';
import type { LinkView } from './frameView.ts';
import { embedKey, liveAddress, type Embed } from './embedsOf.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';

/** One chart as others take it: what its codes are made of, at build and in a browser. */
export interface SnippetView {
  /** `figure/caf/pickup`: without campaign. */
  readonly key: string;
  /** Anchor on the page of codes. */
  readonly id: string;
  /** « Classement », « Évolution ». */
  readonly kind: string;
  /** « Chiffre, décroché »: what tells it from the other charts of its subject. */
  readonly name: string;
  readonly title: string;
  readonly campaign: string;
  /** Of the live chart, absolute where the origin is known. */
  readonly src: string;
  readonly height: number;
  /** n, interval, campaign and days. */
  readonly base: string;
  readonly page: string;
  /** What stands beside the live chart. */
  readonly files: readonly string[];
  /** The same as links, the answer of oEmbed, and `figure`. */
  readonly links: readonly LinkView[];
  /** The code of the live frame. */
  readonly code: string;
  /** The chart without a frame, picture, table and source: the text of `figure.txt`. */
  readonly figure: string;
}

/** The codes of one live chart. They are pasted into pages that no middleware of ours sees: French spaces are set here. */
export function snippetView(site: Site, barometer: Barometer, embed: Embed): SnippetView {
  const view = embedView(site, barometer, embed);
  const say = (text: string) => (site.locale === 'fr' ? typeset(text) : text);
  const live = liveAddress(embed);
  const src = (site.origin ?? '') + linkTo(site, addresses.embed(live));
  const title = say(view.title);
  const files = embedFiles(embed);
  const words = embedBuilderWords[site.locale];
  return {
    key: embedKey(live),
    id: snippetAnchor(embed),
    kind: view.kind,
    name: chartName(barometer, embed, view.kind, site.locale),
    title,
    campaign: embed.campaign,
    src,
    height: view.height,
    base: say(snippetBase(view)),
    page: view.page.href,
    files,
    links: [
      ...files.map((name) => ({ href: src + name, text: words.file[name] })),
      { href: `${src}oembed.json`, text: 'oEmbed' },
      { href: `${src}figure.txt`, text: words.codes.figure[0] },
    ],
    code: frameSnippet({
      src,
      title,
      height: view.height,
      ...(view.fictional ? { mark: embedWords[site.locale].fictional } : {}),
    }),
    figure: figureCode(site, view, src),
  };
}

function chartName(barometer: Barometer, { of }: Embed, kind: string, locale: Locale): string {
  if (!('indicator' in of)) return kind;
  const indicator = shortIndicator(lookup(barometer).indicator(of.indicator), locale);
  return embedBuilderWords[locale].chartOf(kind, uncapitalise(indicator));
}

/** Where the codes of a chart stand on their page. */
export function snippetAnchor(embed: Pick<Embed, 'of'>): string {
  return embedKey(liveAddress(embed)).replaceAll('/', '--');
}
