import { addresses } from '../domain/addresses.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { callTally, type CallTally } from '../domain/callTally.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { AnswerBarSpec } from '../charts/answerBar/AnswerBarSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { answersRefused } from './answersRefused.ts';
import { citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { figure, left, right, text, type TableView } from './tableView.ts';

/** One question: its wording, what was expected, how the organisation answered. */
export interface QuestionView {
  readonly question: string;
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
  if (answersRefused(barometer, campaign.id, organisation.id)) return undefined;
  const questions = questionViews(barometer, campaign, organisation);
  const whole = callTally(campaign.sequences, organisation.id, { maxAttempts: campaign.maxAttempts });
  if (questions.length === 0 || whole.reached === 0) return undefined;
  return {
    id: 'reponses',
    title: `${n(whole.acceptable)} réponses acceptables ou complètes sur ${n(whole.reached)} appels décrochés`,
    sub: `Réponses obtenues, en nombre d’appels décrochés. ${campaign.title.fr}.`,
    summary: `${n(whole.answers.complete)} complètes, ${n(whole.answers.acceptable)} acceptables, ${n(whole.answers.incomplete)} incomplètes, ${n(whole.answers.wrong)} fausses, ${n(whole.answers.no_answer + whole.answers.redirected)} sans réponse ou renvoyées ailleurs.`,
    foot: `n = ${n(whole.reached)} appels décrochés ; effectif efficace sous 30 par question : les nombres seuls ; de 30 à 99 : indication. ${provenanceWords(campaign, site.locale)}`,
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id, detail: true }),
    citation: citationWords(
      site,
      `${organisation.name}, réponses par question`,
      campaign,
      addresses.organisation(organisation.id),
    ),
    table: table(campaign, questions),
    questions,
  };
}

function questionViews(
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): readonly QuestionView[] {
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
        question: scenario.questionFr,
        figure: figureView(part, 'fr'),
        tally: classes,
        indication: part.kind === 'fragile',
        ...(valueOf(part) === undefined ? {} : { bar: classes }),
        ...(scenario.expectedAnswerFr ? { expected: scenario.expectedAnswerFr } : {}),
        ...(scenario.legalReference ? { legal: scenario.legalReference } : {}),
      };
    });
}

function table(campaign: CallsCampaign, questions: readonly QuestionView[]): TableView {
  return {
    caption: `Réponses par question, ${campaign.title.fr}`,
    columns: [
      left('Question'),
      right('Acceptables ou complètes'),
      right('Complète'),
      right('Acceptable'),
      right('Incomplète'),
      right('Fausse'),
      right('Sans réponse ou renvoi'),
    ],
    rows: questions.map(({ question, figure: part, tally }) => [
      text(question),
      figure(part),
      ...(['complete', 'acceptable', 'incomplete', 'wrong', 'none'] as const).map((c) => text(n(tally[c]))),
    ]),
  };
}

const n = (value: number) => formatNumber(value, 'fr');

function answerClasses({ answers }: CallTally): AnswerBarSpec {
  const { complete, acceptable, incomplete, wrong, no_answer, redirected } = answers;
  return { complete, acceptable, incomplete, wrong, none: no_answer + redirected };
}
