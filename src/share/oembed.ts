import { encodeEntities } from '../present/htmlEntities.ts';
import { typeset } from '../present/typography.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { embedName } from '../views/embedName.ts';
import type { EmbedView } from '../views/embedView.ts';
import { PICTURE_SHAPES } from './embed/PictureShape.ts';

/** What an oEmbed consumer is given (oEmbed 1.0, « rich »). */
interface OembedDocument {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds: a live chart may move on tomorrow, a pinned one only by its notices. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** Beside live charts; all three or none. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** Where `npm start` serves: an oEmbed address must be absolute, and a site without `SITE_URL` stands nowhere else. */
const LOCAL_ORIGIN = 'http://127.0.0.1:4321';
const DAY = 86_400;
const WIDTH = 640;

/** One embed as oEmbed: a quotation that reads where frames are taken out, then the frame. */
export function oembed(view: EmbedView): OembedDocument {
  const say = (text: string) => (view.locale === 'fr' ? typeset(text) : text);
  const title = say(embedName(view));
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: say(view.source),
    author_url: absolute(view.page.href),
    provider_name: view.siteName,
    provider_url: absolute(view.home),
    cache_age: DAY,
    html: quotation(view, say) + frame(view, title),
    width: WIDTH,
    height: view.height,
    ...(view.pinned ? {} : thumbnail(view)),
  };
}

function thumbnail({ href }: EmbedView): Partial<OembedDocument> {
  const { width, height } = PICTURE_SHAPES.wide;
  return { thumbnail_url: `${absolute(href)}image.png`, thumbnail_width: width, thumbnail_height: height };
}

function quotation(view: EmbedView, say: (text: string) => string): string {
  const lines = [view.title, `${view.n}, ${view.interval}. ${view.campaign.title} (${view.campaign.fieldwork}).`];
  const marked = view.fictional ? [embedWords[view.locale].fictional, ...lines] : lines;
  return (
    `<blockquote>${marked.map((line) => `<p>${encodeEntities(say(line))}</p>`).join('')}` +
    `<p><a href="${attribute(absolute(view.page.href))}">${encodeEntities(say(view.source))}</a></p></blockquote>`
  );
}

function frame({ href, height }: EmbedView, title: string): string {
  return (
    `<iframe src="${attribute(absolute(href))}" title="${attribute(title)}" width="${WIDTH}" height="${height}" ` +
    'loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>'
  );
}

function absolute(href: string): string {
  return href.startsWith('/') ? LOCAL_ORIGIN + href : href;
}

function attribute(text: string): string {
  return encodeEntities(text).replaceAll('"', '&quot;');
}
