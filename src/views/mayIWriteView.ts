import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { textIn } from '../present/textIn.ts';
import { withArticle } from '../present/withArticle.ts';
import { mayIWriteWords } from '../present/words/mayIWriteWords.ts';
import type { MayI } from './answerView.ts';
import { campaignTitle, provenanceWords, timelineWords } from './campaignWords.ts';
import { adjustedBase } from './adjustedBase.ts';
import { ASKED } from './askedOrganisations.ts';
import { changeAnswers, type ChangeAnswerView } from './changeAnswers.ts';
import { comparedFigure } from './comparedFigure.ts';
import { compareFoot } from './compareFoot.ts';
import { figureView } from './figureView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { latestCampaignOf } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { pairAnswers, type PairAnswerView } from './pairAnswers.ts';

export interface MayIWriteSectionView {
  readonly id: OwnIndicatorId;
  readonly title: string;
  readonly definition: string;
  /** The organisation's own figure with its base; absent where there is none. */
  readonly own?: string;
  readonly changes: readonly ChangeAnswerView[];
  readonly groups: readonly {
    readonly may: MayI;
    readonly title: string;
    readonly answers: readonly PairAnswerView[];
  }[];
  readonly foot: string;
}

export interface MayIWriteView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly MayIWriteSectionView[];
  readonly links: readonly LinkView[];
}

/** « Puis-je écrire que … ? » of one organisation: beside all others, and from one campaign to another (JO19). */
export function mayIWriteView(site: Site, barometer: Barometer, id: OrganisationId): MayIWriteView {
  const { locale } = site;
  const words = mayIWriteWords[locale];
  const { name } = lookup(barometer).organisation(id);
  const campaign = latestCampaignOf(barometer, id);
  const title = words.pageTitle(withArticle(name, locale));
  const lead = words.pageLead(campaign ? campaignTitle(campaign, locale) : '');
  return {
    frame: frameView(site, barometer, {
      title,
      description: lead,
      address: addresses.mayIWriteOf(id),
      timeline: timelineWords(campaign, locale),
    }),
    title,
    lead,
    sections: ASKED.flatMap((indicator) => section(site, barometer, id, indicator) ?? []),
    links: [
      { href: linkTo(site, `${addresses.mayIWrite}?a=${id}`), text: words.all },
      { href: linkTo(site, addresses.organisation(id)), text: words.organisation(name) },
    ],
  };
}

const ORDER: readonly MayI[] = ['yes', 'open', 'none'];

function section(
  site: Site,
  barometer: Barometer,
  id: OrganisationId,
  indicatorId: OwnIndicatorId,
): MayIWriteSectionView | undefined {
  const { locale } = site;
  const words = mayIWriteWords[locale];
  const indicator = barometer.indicators.find((one) => one.id === indicatorId);
  const compared = comparedFigure(site, barometer, id, indicatorId);
  const changes = changeAnswers(site, barometer, id, indicatorId);
  if (!indicator || (!compared.result && changes.length === 0)) return undefined;
  const answers = pairAnswers(site, barometer, id, indicatorId);
  const own = compared.result && figureView(compared.result, locale);
  return {
    id: indicatorId,
    title: shortIndicator(indicator, locale),
    definition: textIn(locale, indicator.definitionFr, indicator.definitionEn),
    ...(compared.result && own?.interval
      ? { own: words.own(own.text, adjustedBase(compared.result, locale), own.interval) }
      : {}),
    changes,
    groups: ORDER.map((may) => {
      const some = answers.filter((answer) => answer.may === may);
      const count = some.reduce((sum, { others }) => sum + others.length, 0);
      return { may, title: words.groups[may](formatNumber(count, locale)), answers: some };
    }).filter((group) => group.answers.length > 0),
    foot: compared.ranking
      ? compareFoot(site, barometer, compared, true)
      : compared.campaign
        ? provenanceWords(compared.campaign, locale)
        : '',
  };
}
