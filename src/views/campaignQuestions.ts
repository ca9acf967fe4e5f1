import { addresses, linkTo } from '../domain/addresses.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { plural } from '../present/plural.ts';
import { textIn } from '../present/textIn.ts';
import { campaignPageWords } from '../present/words/campaignPageWords.ts';
import { questionWords } from '../present/words/questionWords.ts';
import { askedOfOne } from './askedOfOne.ts';
import { lookup } from './lookup.ts';

export interface AskedQuestionView {
  readonly sectors: string;
  /** Its page: how the organisations, or the only one, answered it. */
  readonly href: string;
  readonly toAnswers: string;
  readonly question: string;
  /** The question is in French, whatever the page: nobody has translated it. */
  readonly french: boolean;
  /** False where only the subject of the question was published. */
  readonly quoted: boolean;
  readonly expected?: string;
  readonly legal?: string;
}

export interface QuestionGroupView {
  /** Where questions are many, a sector's open on demand under these words. */
  readonly fold?: string;
  readonly questions: readonly AskedQuestionView[];
}

const MANY_QUESTIONS = 6;

/** What a campaign asked, by sector. */
export function campaignQuestions(site: Site, barometer: Barometer, campaign: Campaign): readonly QuestionGroupView[] {
  const { locale } = site;
  const { sector } = lookup(barometer);
  const words = campaignPageWords[locale];
  const sectorName = (id: Parameters<typeof sector>[0]) => textIn(locale, sector(id).nameFr, sector(id).nameEn);
  const all = askedQuestions(campaign, barometer.scenarios).map((s): AskedQuestionView => ({
    sectors: s.sectors.map(sectorName).join(', '),
    href: linkTo(site, addresses.question(s.id)),
    toAnswers: questionWords[locale][askedOfOne(barometer, campaign, s) ? 'toQuestionOfOne' : 'toQuestion'],
    question: textIn(locale, s.questionFr, s.questionEn),
    french: locale === 'fr' || s.questionEn === undefined,
    quoted: campaign.kind === 'calls',
    ...(s.expectedAnswerFr ? { expected: s.expectedAnswerFr } : {}),
    ...(s.legalReference
      ? { legal: s.legalReference + (s.legalDate ? ` (${formatDate(s.legalDate, locale)})` : '') }
      : {}),
  }));
  if (all.length === 0) return [];
  if (all.length <= MANY_QUESTIONS) return [{ questions: all }];
  return [...Map.groupBy(all, ({ sectors }) => sectors)].map(([sectors, questions]) => ({
    fold: words.questionsOf(sectors, plural(questions.length, locale, ...words.key.questions)),
    questions,
  }));
}
