import { addresses, linkTo } from '../domain/addresses.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { ScenarioId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { textIn } from '../present/textIn.ts';
import { questionWords } from '../present/words/questionWords.ts';
import { askedOfOne } from './askedOfOne.ts';
import { campaignTitle, fieldworkWords, timelineWords } from './campaignWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { publishedQuestions, type PublishedQuestion } from './publishedQuestions.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { questionText, type QuestionText } from './questionText.ts';
import { questionCampaignView, type QuestionCampaignView } from './questionCampaignView.ts';

/** What the answer had to be. The data give it in French. */
export interface ExpectedView {
  readonly answer?: string;
  /** When an answer counts as complete or acceptable; absent where none was published. */
  readonly note?: string;
  readonly elements: readonly string[];
  /** The source in law with its date. */
  readonly legal?: string;
}

/** One wording of the question and where it was asked. */
export interface QuestionVersionView {
  readonly version: string;
  readonly question: QuestionText;
  readonly campaigns: readonly LinkView[];
}

/** Figures of another publisher about the organisations that were asked. */
export interface PublishedAnswersView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly caption: string;
  readonly note: string;
  readonly rows: readonly PublishedRowView[];
}

export interface QuestionPageView {
  readonly frame: FrameView;
  readonly kicker: string;
  readonly question: QuestionText;
  /** What the data add in brackets after the question, such as how exactly it is known. */
  readonly remark?: string;
  /** The French wording, on a page in another language that has a translation. */
  readonly original?: string;
  /** False where only the subject of the question was published. */
  readonly quoted: boolean;
  readonly expected: ExpectedView;
  /** Newest campaign first. */
  readonly campaigns: readonly (
    ({ readonly kind: 'calls' } & QuestionCampaignView) | ({ readonly kind: 'published' } & PublishedAnswersView)
  )[];
  /** Newest first; empty where there was one wording only. */
  readonly versions: readonly QuestionVersionView[];
  readonly all: string;
}

/** « … ? (sujet publié, formulation exacte non publiée) » */
const REMARK = /^(.*[?!.]) \((.*)\)$/;

/** One question: its wording, the answer expected and how each organisation answered, campaign by campaign (PU13). */
export function questionView(site: Site, barometer: Barometer, id: ScenarioId): QuestionPageView {
  const published = publishedQuestions(barometer).find((one) => one.id === id);
  const newest = published?.asked[0];
  if (!published || !newest) throw new Error(`The barometer has no published question « ${id} ».`);
  const { locale } = site;
  const words = questionWords[locale];
  const { scenario } = newest;
  const find = lookup(barometer);
  const question = questionText(scenario, locale);
  const [, wording = question.text, remark] = REMARK.exec(question.text) ?? [];
  const sectors = scenario.sectors.map((sector) => {
    const { nameFr, nameEn } = find.sector(sector);
    return textIn(locale, nameFr, nameEn);
  });
  return {
    frame: frameView(site, barometer, {
      title: words.title(wording),
      description: words.description(
        Boolean(scenario.expectedAnswerFr),
        published.asked.every((one) => askedOfOne(barometer, one.campaign, one.scenario)),
      ),
      address: addresses.question(id),
      timeline: timelineWords(newest.campaign, locale),
    }),
    kicker: words.kicker(sectors.join(', ')),
    question: { ...question, text: wording },
    ...(remark === undefined ? {} : { remark }),
    ...(question.text === scenario.questionFr ? {} : { original: scenario.questionFr }),
    quoted: published.asked.some(({ campaign }) => campaign.kind === 'calls'),
    expected: expectedView(scenario, site),
    campaigns: published.asked.flatMap(({ campaign, scenario: asked }) => {
      if (campaign.kind === 'published') return publishedAnswers(site, barometer, campaign, asked);
      const view = questionCampaignView(site, barometer, campaign, asked);
      return view ? [{ kind: 'calls' as const, ...view }] : [];
    }),
    versions: versionViews(site, published),
    all: linkTo(site, addresses.questions),
  };
}

function expectedView(
  { expectedAnswerFr, requiredElements, legalReference, legalDate }: Scenario,
  { locale }: Site,
): ExpectedView {
  const date = legalDate && questionWords[locale].legalDate(formatDate(legalDate, locale));
  return {
    elements: requiredElements,
    ...(expectedAnswerFr
      ? { answer: expectedAnswerFr, note: questionWords[locale].expectedNote(requiredElements.length > 0) }
      : {}),
    ...(legalReference ? { legal: legalReference + (date ? `, ${date}` : '') } : {}),
  };
}

/** Of the organisations in the question's sectors: the sources print figures by organisation, not by question. */
function publishedAnswers(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  scenario: Scenario,
): QuestionPageView['campaigns'] {
  const words = questionWords[site.locale];
  const find = lookup(barometer);
  const asked = askedQuestions(campaign, barometer.scenarios);
  const results = find
    .listedResultsIn(campaign.id)
    .filter((r) => scenario.sectors.includes(find.organisation(r.organisation).sector));
  if (results.length === 0) return [];
  const order = new Map(barometer.indicators.map(({ id }, position) => [id, position]));
  const place = ({ indicator }: Result): number => order.get(indicator) ?? order.size;
  const alone = scenario.sectors.every((id) => asked.filter(({ sectors }) => sectors.includes(id)).length === 1);
  const title = campaignTitle(campaign, site.locale);
  return [
    {
      kind: 'published',
      id: campaign.id,
      title,
      href: linkTo(site, addresses.campaign(campaign.id)),
      caption: words.publishedCaption(title),
      note: alone ? words.oneQuestion : words.manyQuestions,
      rows: results.toSorted((a, b) => place(a) - place(b)).map((result) => publishedRowView(site, barometer, result)),
    },
  ];
}

function versionViews(site: Site, { asked }: PublishedQuestion): readonly QuestionVersionView[] {
  const { locale } = site;
  const versions = [...Map.groupBy(asked, ({ scenario }) => scenario.version)];
  if (versions.length < 2) return [];
  return versions.map(([version, own]) => ({
    version,
    question: own[0] ? questionText(own[0].scenario, locale) : { text: '' },
    campaigns: own.map(({ campaign }) => ({
      href: linkTo(site, addresses.campaign(campaign.id)),
      text: `${campaignTitle(campaign, locale)} (${fieldworkWords(campaign, locale)})`,
    })),
  }));
}
