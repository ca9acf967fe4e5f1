import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import type { Citation } from '../present/citation.ts';
import { dayOfInstant } from '../present/formatDate.ts';
import { formatBibtex } from '../present/formatBibtex.ts';
import { formatCslJson } from '../present/formatCslJson.ts';
import { citeWords } from '../present/words/citeWords.ts';
import { proseWords } from '../present/words/proseWords.ts';
import { campaignTitle, licenceOf, sourceDate } from './campaignWords.ts';
import { outletsInWords, outletsOf } from './outletsOf.ts';
import { reprintedAuthor } from './reprintedAuthor.ts';
import type { LinkView } from './frameView.ts';

/** One thing cited as text, BibTeX and CSL-JSON (JO20), and the files of its campaign. */
export interface CitationView {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: string;
  readonly campaign: string;
  readonly files: readonly LinkView[];
}

/** What is cited of a campaign: in the key of its citation, and where it stays; without either it stands on the campaign's page. */
interface CitedPart {
  readonly name: string;
  readonly key: string;
  /** Among the sentences of the campaign. */
  readonly anchor?: string;
  /** A page of its own, without base and without language. */
  readonly address?: string;
}

/** What a page says of a campaign, cited at the address where that stays; `what` is absent of the campaign as a whole. */
export function citationView(site: Site, barometer: Barometer, campaign: Campaign, what?: CitedPart): CitationView {
  const words = citeWords[site.locale];
  const citation = citationOf(site, barometer, campaign, what);
  return {
    text: words.sentence({ ...citation, year: citation.issued.slice(0, 4) }),
    bibtex: formatBibtex(citation),
    csl: formatCslJson(citation),
    campaign: campaignTitle(campaign, site.locale),
    files: [
      { href: linkTo(site, addresses.campaignBib(campaign.id)), text: '.bib' },
      { href: linkTo(site, addresses.campaignCsl(campaign.id)), text: '.json' },
    ],
  };
}

/** The same for programs. */
export function citationOf(site: Site, barometer: Barometer, campaign: Campaign, what?: CitedPart): Citation {
  const { locale, config, origin = '' } = site;
  const words = citeWords[locale];
  const edition = campaignTitle(campaign, locale);
  const title = what ? words.ofCampaign(what.name, edition) : edition;
  const place =
    what?.anchor === undefined
      ? (what?.address ?? addresses.campaign(campaign.id))
      : `${addresses.campaignQuotes(campaign.id)}#${what.anchor}`;
  return {
    key: ['decroche', campaign.id, what?.key].filter(Boolean).join('-'),
    title: barometer.fictional ? words.fictional(title) : title,
    site: config.name,
    ...credits(site, campaign),
    issued: issuedOn(campaign),
    campaign: campaign.id,
    methodVersion: METHOD_VERSION,
    url: origin + linkTo(site, place),
    note: [words.note(campaign.id, METHOD_VERSION), ...readIn(campaign, locale), ...licenceOf(campaign, locale)].join(
      '. ',
    ),
    locale,
  };
}

function readIn(campaign: Campaign, locale: Locale): readonly string[] {
  const outlets = outletsOf(campaign, locale);
  return outlets.length === 0 ? [] : [citeWords[locale].readIn(outletsInWords(outlets, locale))];
}

/** Figures of others are theirs: the site only reprints them. */
function credits({ config, locale }: Site, campaign: Campaign): Pick<Citation, 'author' | 'publisher' | 'where'> {
  const publisher = config.publisher ?? proseWords[locale].placeholder;
  const theirs = reprintedAuthor(campaign, locale);
  if (theirs === undefined) return { author: publisher, publisher, where: config.name };
  return { author: theirs, where: citeWords[locale].reprinted(config.name) };
}

/** When the figures came out; the end of the fieldwork where nobody says. */
function issuedOn(campaign: Campaign): string {
  const theirs = sourceDate(campaign);
  if (theirs) return theirs.text;
  return campaign.publishAt ? dayOfInstant(campaign.publishAt) : campaign.fieldwork.to;
}
