import type { Locale } from '../domain/locale.ts';
import { unknownWords } from '../present/words/unknownWords.ts';

type Question = keyof (typeof unknownWords)['fr']['questions'];
type Reason = keyof (typeof unknownWords)['fr']['reasons'];

/** Questions that nothing published answers, those of one reason together. */
export interface UnknownView {
  readonly questions: readonly string[];
  readonly why: string;
}

/** Which questions the page answers, and what there is to draw a reason from. */
export interface Known {
  readonly answered: Readonly<Record<Question, boolean>>;
  /** Figures of any kind, of a campaign that called, of calls published one by one. */
  readonly figures: boolean;
  /** Somebody has published a mean wait. */
  readonly mean: boolean;
  readonly campaign: boolean;
  readonly calls: boolean;
  /** Why no answer is published, where judgements are refused. */
  readonly refused?: string;
}

/** In the order of a caller's questions. */
export function unknownView(
  { answered, figures, mean, campaign, calls, refused }: Known,
  locale: Locale,
): readonly UnknownView[] {
  const words = unknownWords[locale];
  /** With calls: the reason of its own. Without: nobody called, or only totals are known. */
  const ofCalls = (own: Reason): Reason => (calls ? own : campaign ? 'totalsOnly' : 'notCalled');
  const reasons: Readonly<Record<Question, Reason>> = {
    number: 'number',
    pickup: answered.declared ? 'declaredOnly' : 'notCalled',
    attempts: ofCalls('totalsOnly'),
    wait: mean && !calls ? 'meanOnly' : ofCalls('notTimed'),
    when: ofCalls('outsideSlots'),
    profiles: ofCalls('oneProfile'),
    answers: calls ? 'nobodyReached' : campaign ? 'notJudged' : 'notCalled',
    consistency: ofCalls('noPair'),
    trend: figures ? 'tooFewTimes' : 'noTime',
    declared: 'notDeclared',
    place: 'noCommonMeasure',
    reply: 'noReply',
  };
  const missing = (Object.keys(words.questions) as Question[])
    .filter((question) => !answered[question])
    .map((question) => ({
      question: words.questions[question],
      why: question === 'consistency' && refused ? refused : words.reasons[reasons[question]],
    }));
  return [...Map.groupBy(missing, ({ why }) => why)].map(([why, some]) => ({
    questions: some.map(({ question }) => question),
    why,
  }));
}
