import { addresses, linkTo } from '../domain/addresses.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally } from '../domain/callTally.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { AnswerBarSpec } from '../charts/answerBar/AnswerBarSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { answersWords } from '../present/words/answersWords.ts';
import { answerClasses } from './answerClasses.ts';
import { answersRefused } from './answersRefused.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { questionText, type QuestionText } from './questionText.ts';
import { figure, left, right, text, type TableView } from './tableView.ts';

/** One question: its wording, what was expected, how the organisation answered. */
export interface QuestionView {
  readonly question: QuestionText;
  /** Where all organisations stand beside each other. */
  readonly href: string;
  readonly expected?: string;
  readonly legal?: string;
  readonly figure: FigureView;
  /** Absent where no share is published: lengths would draw one. */
  readonly bar?: AnswerBarSpec;
  readonly tally: AnswerBarSpec;
  readonly indication: boolean;
}

export interface AnswersView extends ChartFrameView {
  readonly questions: readonly QuestionView[];
}

/** Answers of one organisation, question by question; undefined where nobody answered, or where judgements are refused. */
export function answersView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): AnswersView | undefined {
  if (answersRefused(site, barometer, campaign.id, organisation.id)) return undefined;
  const { locale } = site;
  const words = answersWords[locale];
  const questions = questionViews(site, barometer, campaign, organisation);
  const whole = callTally(campaign.sequences, organisation.id, { maxAttempts: campaign.maxAttempts });
  if (questions.length === 0 || whole.reached === 0) return undefined;
  return {
    id: 'reponses',
    title: words.title(whole.acceptable, whole.reached),
    sub: words.sub(campaignTitle(campaign, locale)),
    summary: words.summary(answerClasses(whole)),
    foot: `${words.foot(whole.reached)} ${provenanceWords(campaign, locale)}`,
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id, detail: true }),
    citation: citationWords(site, words.citation(organisation.name), campaign, addresses.organisation(organisation.id)),
    table: table(campaign, questions, locale),
    questions,
  };
}

function questionViews(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): readonly QuestionView[] {
  const { locale } = site;
  const asked = askedQuestions(campaign, barometer.scenarios);
  return lookup(barometer)
    .parts(campaign.id, organisation.id, 'acceptable', 'scenario')
    .flatMap((part) => {
      const scenario = asked.find(({ id }) => id === part.cut?.category);
      if (!scenario) return [];
      const tally = callTally(campaign.sequences, organisation.id, {
        maxAttempts: campaign.maxAttempts,
        scenario: scenario.id,
      });
      const classes = answerClasses(tally);
      return {
        question: questionText(scenario, locale),
        href: linkTo(site, addresses.question(scenario.id)),
        figure: figureView(part, locale),
        tally: classes,
        indication: part.kind === 'fragile',
        ...(valueOf(part) === undefined ? {} : { bar: classes }),
        ...(scenario.expectedAnswerFr ? { expected: scenario.expectedAnswerFr } : {}),
        ...(scenario.legalReference ? { legal: scenario.legalReference } : {}),
      };
    });
}

const CLASSES = ['complete', 'acceptable', 'incomplete', 'wrong', 'none'] as const;

function table(campaign: CallsCampaign, questions: readonly QuestionView[], locale: Locale): TableView {
  const words = answersWords[locale].table;
  return {
    caption: words.caption(campaignTitle(campaign, locale)),
    columns: [left(words.question), right(words.good), ...CLASSES.map((c) => right(words[c]))],
    rows: questions.map(({ question, figure: part, tally }) => [
      text(question.text),
      figure(part),
      ...CLASSES.map((c) => text(formatNumber(tally[c], locale))),
    ]),
  };
}
