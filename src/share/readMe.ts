import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { MIN_N_RANK, MIN_N_RATE, METHOD_VERSION } from '../domain/method.ts';
import type { Erratum } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { typeset } from '../present/typography.ts';
import { textIn } from '../present/textIn.ts';
import { withoutStop } from '../present/withoutStop.ts';
import { fileWords } from '../present/words/fileWords.ts';
import { isFictional } from '../publish/fiction.ts';
import { campaignTitle, citationWords, fieldworkWords } from '../views/campaignWords.ts';
import { erratumView } from '../views/correctionsView.ts';
import { licenceLines } from './licenceLines.ts';
import type { ReadMeSubject } from './readMeSubject.ts';

/** A heading and its lines; the first is the title of the whole. */
export interface ReadMeSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * What somebody has to know who opens a file a year later: what it is, how to read it, what was corrected, who may use it.
 *
 * @param site its language is that of the text
 */
export function readMe(site: Site, barometer: Barometer, subject: ReadMeSubject): readonly ReadMeSection[] {
  const { locale } = site;
  const words = fileWords[locale];
  const { campaigns, errata } = subject;
  const fictional = isFictional(barometer, campaigns);
  const address = (to: string) => (site.origin ?? '') + linkTo(site, to);
  const sections: readonly ReadMeSection[] = [
    {
      heading: words.title(site.config.name, subject.title),
      lines: fictional ? [words.fictional] : [],
    },
    {
      heading: words.about,
      lines: [
        ...campaignsLines(subject, site),
        ...printedLines(subject, site),
        words.page(address(subject.address)),
        words.method(METHOD_VERSION, address(addresses.methodVersion(METHOD_VERSION))),
      ],
    },
    {
      heading: words.reading,
      lines: [
        words.shares,
        words.quotient,
        words.empty,
        words.interval,
        words.few(String(MIN_N_RATE), String(MIN_N_RANK)),
        words.ranks,
        ...(campaigns.some(({ kind }) => kind === 'published') ? [words.others] : []),
      ],
    },
    {
      heading: words.errata,
      lines: errata.length === 0 ? [words.noErratum] : errata.map((erratum) => erratumLine(site, barometer, erratum)),
    },
    {
      heading: words.licence,
      lines: [
        ...licenceLines(site, subject.campaign),
        citationWords(site, subject.title, subject.campaign, subject.address, fictional),
      ],
    },
  ];
  return locale === 'fr' ? sections.map(typesetSection) : sections;
}

/** Of one campaign all that is known of it; of several which each of them is: they need not compare. */
function campaignsLines({ campaign, campaigns }: ReadMeSubject, site: Site): readonly string[] {
  const isOne = campaigns.length < 2;
  const known = campaign ? campaignLines(campaign, site, isOne) : [];
  if (isOne) return known;
  const words = fileWords[site.locale];
  const inTime = [...campaigns].sort((a, b) => codeUnitOrder(a.fieldwork.from, b.fieldwork.from));
  return [
    words.severalCampaigns(inTime.length, [...new Set(inTime.map(({ protocol }) => protocol))]),
    ...inTime.map((one) =>
      words.campaignOf(campaignTitle(one, site.locale), fieldworkWords(one, site.locale), one.protocol),
    ),
    ...known,
  ];
}

function campaignLines(campaign: Campaign, { locale }: Site, isOne: boolean): readonly string[] {
  const words = fileWords[locale];
  const { kind, protocol, operator, source, funding } = campaign;
  return [
    `${words.kinds[kind]}.`,
    ...(isOne ? [words.fieldwork(fieldworkWords(campaign, locale)), words.protocol(protocol)] : []),
    ...(operator ? [words.operator(withoutStop(textIn(locale, operator.fr, operator.en)))] : []),
    ...(source ? [words.source(withoutStop(textIn(locale, source.fr, source.en)))] : []),
    ...(funding ? [words.funding(withoutStop(funding))] : []),
  ];
}

/** Articles and books that figures were read in, each once: `source_url` says nothing of them. */
function printedLines({ results }: ReadMeSubject, { locale }: Site): readonly string[] {
  const words = fileWords[locale];
  const lines = results.flatMap((result) => {
    const figure = 'figure' in result ? result.figure : undefined;
    return figure && figure.url === undefined && figure.reference !== undefined
      ? [words.printed(figure.title, withoutStop(figure.reference))]
      : [];
  });
  return [...new Set(lines)];
}

function erratumLine(site: Site, barometer: Barometer, erratum: Erratum): string {
  const words = fileWords[site.locale];
  const { date, subject, before, after, reason } = erratumView(site, barometer, erratum);
  return words.erratum(date, subject, before && after ? words.change(before, after) : '', reason);
}

function typesetSection({ heading, lines }: ReadMeSection): ReadMeSection {
  return { heading: typeset(heading), lines: lines.map(typeset) };
}
