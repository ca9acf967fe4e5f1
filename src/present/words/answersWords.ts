import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** Formatted counts of answers. */
interface Counts {
  readonly complete: string;
  readonly acceptable: string;
  readonly incomplete: string;
  readonly wrong: string;
  readonly none: string;
}

const fr = {
  title: (good: string, reached: string) => `${good} réponses acceptables ou complètes sur ${reached} appels décrochés`,
  sub: (campaign: string) => `Réponses obtenues, en nombre d’appels décrochés. ${campaign}.`,
  summary: ({ complete, acceptable, incomplete, wrong, none }: Counts) =>
    `${complete} complètes, ${acceptable} acceptables, ${incomplete} incomplètes, ${wrong} fausses, ${none} sans réponse ou renvoyées ailleurs.`,
  foot: (reached: string) =>
    `n = ${reached} appels décrochés ; effectif efficace sous 30 par question : les nombres seuls ; de 30 à 99 : indication.`,
  citation: (name: string) => `${name}, réponses par question`,
  /** After a figure of counts, and after a share with its counts. */
  ofCounts: 'réponses acceptables ou complètes',
  ofShare: (base: string) => `de réponses acceptables ou complètes, ${base}`,
  indication: 'indication',
  quoted: (question: string) => `« ${question} »`,
  table: {
    caption: (campaign: string) => `Réponses par question, ${campaign}`,
    question: 'Question',
    good: 'Acceptables ou complètes',
    complete: 'Complète',
    acceptable: 'Acceptable',
    incomplete: 'Incomplète',
    wrong: 'Fausse',
    none: 'Sans réponse ou renvoi',
  },
};

const en: WordsOf<typeof fr> = {
  title: (good, reached) => `${good} acceptable or complete answers in ${reached} answered calls`,
  sub: (campaign) => `Answers obtained, in numbers of answered calls. ${campaign}.`,
  summary: ({ complete, acceptable, incomplete, wrong, none }) =>
    `${complete} complete, ${acceptable} acceptable, ${incomplete} incomplete, ${wrong} wrong, ${none} without an answer or referred elsewhere.`,
  foot: (reached) =>
    `n = ${reached} answered calls; effective n under 30 per question: numbers alone; from 30 to 99: indicative.`,
  citation: (name) => `${name}, answers by question`,
  ofCounts: 'acceptable or complete answers',
  ofShare: (base) => `acceptable or complete answers, ${base}`,
  indication: 'indicative',
  quoted: (question) => `“${question}”`,
  table: {
    caption: (campaign) => `Answers by question, ${campaign}`,
    question: 'Question',
    good: 'Acceptable or complete',
    complete: 'Complete',
    acceptable: 'Acceptable',
    incomplete: 'Incomplete',
    wrong: 'Wrong',
    none: 'No answer or referred',
  },
};

/** What was asked, and how it was answered. */
export const answersWords: InEachLanguage<typeof fr> = { fr, en };
