import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { questionWords } from '../present/words/questionWords.ts';
import { askedOfOne } from './askedOfOne.ts';
import { campaignTitle, timelineWords } from './campaignWords.ts';
import { frameView, type FrameView } from './frameView.ts';
import { orderedSectors, standingCampaign } from './latest.ts';
import { publishedQuestions, type PublishedQuestion } from './publishedQuestions.ts';
import { questionText, type QuestionText } from './questionText.ts';

export interface QuestionsView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  /** A question that several sectors share stands in the first of them. */
  readonly sectors: readonly {
    readonly id: string;
    readonly name: string;
    readonly questions: readonly { readonly href: string; readonly question: QuestionText; readonly asked: string }[];
  }[];
}

/** Every question of a published campaign, by sector. */
export function questionsView(site: Site, barometer: Barometer): QuestionsView {
  const { locale } = site;
  const words = questionWords[locale];
  const questions = publishedQuestions(barometer);
  const entry = ({ id, newest, asked }: PublishedQuestion) => ({
    href: linkTo(site, addresses.question(id)),
    question: questionText(newest, locale),
    asked: words.askedIn(asked.length, asked[0] ? campaignTitle(asked[0].campaign, locale) : ''),
  });
  const lead =
    questions.length === 0
      ? words.indexEmpty
      : words.indexLead(
          questions.length,
          questions.filter(({ newest }) => newest.expectedAnswerFr).length,
          questions.every(({ asked }) =>
            asked.every(({ campaign, scenario }) => askedOfOne(barometer, campaign, scenario)),
          ),
        );
  const known = new Set(barometer.sectors.map(({ id }) => id));
  const groups = orderedSectors(barometer).map((sector) => ({
    id: `secteur-${sector.id}`,
    name: textIn(locale, sector.nameFr, sector.nameEn),
    questions: questions.filter(({ newest }) => newest.sectors[0] === sector.id).map(entry),
  }));
  const rest = questions.filter(({ newest }) => newest.sectors[0] === undefined || !known.has(newest.sectors[0]));
  return {
    frame: frameView(site, barometer, {
      title: words.indexTitle,
      description: lead,
      address: addresses.questions,
      timeline: timelineWords(standingCampaign(barometer), locale),
    }),
    title: words.indexTitle,
    lead,
    sectors: [...groups, { id: 'autres', name: words.otherSectors, questions: rest.map(entry) }].filter(
      (group) => group.questions.length > 0,
    ),
  };
}
