import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Erratum } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { pinnedAddress, type Embed } from './embedsOf.ts';
import type { EmbedContent } from './embedDrawing.ts';
import type { LinkView } from './frameView.ts';

/** Something that a reader of the chart must know: a correction of what it shows, or a reply of whom it shows. */
export interface EmbedMarkView {
  readonly kind: 'erratum' | 'reply';
  readonly text: string;
  readonly links: readonly LinkView[];
}

/** The corrections and replies that touch a chart, oldest first. */
export function embedMarks(
  site: Site,
  barometer: Barometer,
  embed: Embed,
  shown: Pick<EmbedContent, 'campaigns' | 'results'>,
): readonly EmbedMarkView[] {
  const errata = barometer.errata.filter((erratum) => touches(erratum, shown, embed));
  return [...errata.map((erratum) => erratumMark(site, embed, erratum)), ...replyMarks(site, barometer, shown)];
}

/** An erratum that names no organisation, or no indicator, is about all of them. Charts of a whole show every indicator. */
export function touches(
  { campaign, organisation, indicator }: Erratum,
  { campaigns, results }: Pick<EmbedContent, 'campaigns' | 'results'>,
  { of }: Pick<Embed, 'of'>,
): boolean {
  if (!campaigns.includes(campaign)) return false;
  if (organisation !== undefined && !results.some((result) => result.organisation === organisation)) return false;
  return indicator === undefined || !('indicator' in of) || of.indicator === indicator;
}

function erratumMark(site: Site, embed: Embed, erratum: Erratum): EmbedMarkView {
  const { locale } = site;
  const words = embedWords[locale];
  const { before, after } = erratum;
  const absolute = (address: string) => (site.origin ?? '') + linkTo(site, address);
  return {
    kind: 'erratum',
    text: words.erratum(formatDate(erratum.date, locale), before && after ? { before, after } : undefined),
    links: [
      { href: `${absolute(addresses.corrections)}#${erratum.id}`, text: words.readErratum },
      ...(embed.pinned ? [] : [{ href: absolute(addresses.embed(pinnedAddress(embed))), text: words.pinnedVersion }]),
    ],
  };
}

function replyMarks(
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
