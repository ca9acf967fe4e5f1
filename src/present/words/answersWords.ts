import { formatNumber } from '../formatNumber.ts';
import { isSingular, plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

interface Counts {
  readonly complete: number;
  readonly acceptable: number;
  readonly incomplete: number;
  readonly wrong: number;
  readonly none: number;
}

const fr = {
  title: (good: number, reached: number) => {
    const one = isSingular(good, 'fr') ? 'réponse acceptable ou complète' : 'réponses acceptables ou complètes';
    return `${good === 0 ? 'Aucune' : formatNumber(good, 'fr')} ${one} sur ${answeredFr(reached)}`;
  },
  sub: (campaign: string) => `Réponses obtenues, en nombre d’appels décrochés. ${campaign}.`,
  summary: ({ complete, acceptable, incomplete, wrong, none }: Counts) =>
    `${[
      complete > 0 && plural(complete, 'fr', 'complète', 'complètes'),
      acceptable > 0 && plural(acceptable, 'fr', 'acceptable', 'acceptables'),
      incomplete > 0 && plural(incomplete, 'fr', 'incomplète', 'incomplètes'),
      wrong > 0 && plural(wrong, 'fr', 'fausse', 'fausses'),
      none > 0 && plural(none, 'fr', 'sans réponse ou renvoyée ailleurs', 'sans réponse ou renvoyées ailleurs'),
    ]
      .filter(Boolean)
      .join(', ')}.`,
  foot: (reached: number) =>
    `n = ${answeredFr(reached)} ; effectif efficace sous 30 par question : les nombres seuls ; de 30 à 99 : indication.`,
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
  title: (good, reached) =>
    `${good === 0 ? 'No' : formatNumber(good, 'en')} acceptable or complete ${isSingular(good, 'en') ? 'answer' : 'answers'} in ${answeredEn(reached)}`,
  sub: (campaign) => `Answers obtained, in numbers of answered calls. ${campaign}.`,
  summary: ({ complete, acceptable, incomplete, wrong, none }) =>
    `${[
      complete > 0 && `${formatNumber(complete, 'en')} complete`,
      acceptable > 0 && `${formatNumber(acceptable, 'en')} acceptable`,
      incomplete > 0 && `${formatNumber(incomplete, 'en')} incomplete`,
      wrong > 0 && `${formatNumber(wrong, 'en')} wrong`,
      none > 0 && `${formatNumber(none, 'en')} without an answer or referred elsewhere`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  foot: (reached) =>
    `n = ${answeredEn(reached)}; effective n under 30 per question: numbers alone; from 30 to 99: indicative.`,
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

function answeredFr(calls: number): string {
  return plural(calls, 'fr', 'appel décroché', 'appels décrochés');
}

function answeredEn(calls: number): string {
  return plural(calls, 'en', 'answered call', 'answered calls');
}

/** What was asked, and how it was answered. */
export const answersWords: InEachLanguage<typeof fr> = { fr, en };
