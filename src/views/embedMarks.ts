import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { concernedIndicators } from '../domain/concernedIndicators.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Erratum } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { erratumView } from './correctionsView.ts';
import { pinnedAddress, type Embed } from './embedsOf.ts';
import type { EmbedContent } from './embedDrawing.ts';
import type { LinkView } from './frameView.ts';

/** Something that a reader of the chart must know: a correction of what it shows, or a reply of whom it shows. */
export interface EmbedMarkView {
  readonly kind: 'erratum' | 'reply';
  readonly text: string;
  /** Pieces of the text that stay French on an English page. */
  readonly french: readonly string[];
  readonly links: readonly LinkView[];
}

/** The corrections and replies that touch a chart, oldest first. */
export function embedMarks(
  site: Site,
  barometer: Barometer,
  embed: Embed,
  shown: Pick<EmbedContent, 'campaigns' | 'results'>,
): readonly EmbedMarkView[] {
  return [...erratumMarks(site, barometer, embed, shown), ...replyMarks(site, barometer, shown)];
}

export function erratumMarks(
  site: Site,
  barometer: Barometer,
  embed: Embed,
  shown: Pick<EmbedContent, 'campaigns' | 'results'>,
): readonly EmbedMarkView[] {
  const errata = barometer.errata.filter((erratum) => touches(erratum, shown, embed));
  return errata.map((erratum) => erratumMark(site, barometer, embed, erratum));
}

/**
 * Whether a chart shows what was corrected, or what is computed from it. An erratum that names no organisation, or no indicator,
 * is about all of them.
 */
export function touches(
  { campaign, organisation, indicator }: Erratum,
  { campaigns, results }: Pick<EmbedContent, 'campaigns' | 'results'>,
  { of }: Pick<Embed, 'of'>,
): boolean {
  if (!campaigns.includes(campaign)) return false;
  if (organisation !== undefined && !results.some((result) => result.organisation === organisation)) return false;
  if (indicator === undefined) return true;
  const concerned = concernedIndicators(indicator);
  return [...results.map((result) => result.indicator), ...COUNTED[of.chart]].some((shown) => concerned.has(shown));
}

/** What charts of a whole count beside the indicator of their rate. */
const COUNTED: Readonly<Record<Embed['of']['chart'], readonly OwnIndicatorId[]>> = {
  figure: [],
  trend: [],
  ranking: [],
  funnel: ['acceptable', 'complete'],
  answers: ['complete', 'wrong', 'redirected'],
  'when-to-call': [],
};

function erratumMark(site: Site, barometer: Barometer, embed: Embed, erratum: Erratum): EmbedMarkView {
  const { locale } = site;
  const words = embedWords[locale];
  const { date, subject, before, after, french } = erratumView(site, barometer, erratum, embed.of.subject);
  const absolute = (address: string) => (site.origin ?? '') + linkTo(site, address);
  return {
    kind: 'erratum',
    text: words.erratum(date, subject, before && after ? { before, after } : undefined),
    french,
    links: [
      { href: `${absolute(addresses.corrections)}#${erratum.id}`, text: words.readErratum },
      ...(embed.pinned ? [] : [{ href: absolute(addresses.embed(pinnedAddress(embed))), text: words.pinnedVersion }]),
    ],
  };
}

export function replyMarks(
  site: Site,
  barometer: Barometer,
  { campaigns, results }: Pick<EmbedContent, 'campaigns' | 'results'>,
): readonly EmbedMarkView[] {
  const { locale } = site;
  const words = embedWords[locale];
  const shown = new Set<OrganisationId>(results.map(({ organisation }) => organisation));
  const replies = barometer.replies.filter((r) => shown.has(r.organisation) && campaigns.includes(r.campaign));
  const [last] = replies.slice(-1);
  if (!last) return [];
  const absolute = (address: string) => (site.origin ?? '') + linkTo(site, address);
  const several = shown.size > 1;
  return [
    {
      kind: 'reply',
      text: several
        ? words.replies(new Set(replies.map(({ organisation }) => organisation)).size)
        : words.reply(formatDate(last.published, locale)),
      french: [],
      links: [
        {
          href: several
            ? absolute(addresses.replies)
            : `${absolute(addresses.organisation(last.organisation))}#reponse`,
          text: words.readReply,
        },
      ],
    },
  ];
}
