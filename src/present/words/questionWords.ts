import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  indexTitle: 'Ce que l’on demande',
  /**
   * @param expected how many of them have the answer that was expected
   * @param alone each was put to one organisation only
   */
  indexLead: (questions: number, expected: number, alone: boolean) => {
    const known =
      expected === 0 ? '' : `la réponse attendue${expected < questions ? ', quand elle est publiée,' : ''} et `;
    const answers = alone
      ? 'ce que valent les réponses de l’organisme interrogé'
      : 'ce que valent les réponses de chaque organisme';
    const asked = `${plural(questions, 'fr', 'question posée', 'questions posées')} au téléphone, chacune avec ${known}${answers}.`;
    return expected === 0 ? `${asked} La réponse attendue n’a pas été publiée.` : asked;
  },
  indexEmpty:
    'Aucune question n’est encore publiée : elles le sont avec les résultats, pour que personne ne s’y prépare.',
  otherSectors: 'Autres',
  /** Under a question in the index. */
  askedIn: (campaigns: number, last: string) =>
    campaigns === 1 ? `Posée une fois : ${last}` : `Posée dans ${campaigns} campagnes, en dernier : ${last}`,
  title: (question: string) => `Question : ${question}`,
  description: (expected: boolean, alone: boolean) =>
    `La question posée, ${expected ? 'la réponse attendue, ' : ''}et ce que valent les réponses ${alone ? 'de l’organisme interrogé' : 'de chaque organisme'}.`,
  kicker: (sectors: string) => `Question posée, ${sectors}`,
  quote: (question: string) => `« ${question} »`,
  /** Before the wording in French, on a page in another language. */
  original: 'Posée en français :',
  expected: 'Quelle est la bonne réponse ?',
  /** @param listed the required elements stand below */
  expectedNote: (listed: boolean) =>
    `Écrite avant le premier appel. Une réponse est complète si elle donne tous les éléments exigés, acceptable si elle donne le minimum pour s’en sortir, toujours sans rien de faux. Nos données ${listed ? 'donnent ces éléments, mais ' : ''}ne disent pas ce qui fait le minimum : la personne qui code la réponse en juge.`,
  noExpected: 'L’enquête n’a pas publié la réponse qu’elle attendait.',
  elements: 'Éléments exigés',
  legal: 'Source de droit',
  legalDate: (date: string) => `en vigueur le ${date}`,
  noLegal: 'Aucune source de droit n’est indiquée dans nos données.',
  answers: 'Comment a-t-on répondu ?',
  answersNote: 'Un appel compte ici si quelqu’un a décroché. Les appels sans personne n’ont pas de réponse.',
  versions: 'La question a-t-elle changé ?',
  versionsNote: 'Une question reformulée est une autre question : ses réponses ne se comparent pas à celles d’avant.',
  version: (version: string) => `Version ${version}`,
  /** One campaign: bodies and answers. */
  campaignTitle: (campaign: string, bodies: number) =>
    `${campaign} : ${plural(bodies, 'fr', 'organisme', 'organismes')}`,
  sub: 'Réponses obtenues, une longueur égale pour chaque appel décroché.',
  noTest:
    'Aucun test ne compare les organismes sur une seule question : les appels y sont trop peu nombreux. Les écarts entre ces lignes ne sont donc pas établis.',
  bar: (fewest: number, fragile: number) =>
    `Effectif efficace sous ${fewest} : les nombres seuls ; sous ${fragile} : indication (*).`,
  overall: 'Sur toutes les questions réunies, des tests comparent les organismes :',
  overallLink: 'le classement des réponses',
  /** « réponses acceptables ou complètes », after a count or a share. */
  measure: 'acceptables ou complètes',
  reached: (answered: string, calls: string) => `${answered} sur ${calls} appels ont eu quelqu’un`,
  nobody: 'Personne n’a décroché : aucune réponse à juger.',
  axis: 'appels décrochés',
  rank: (place: string) => `Rang, toutes questions réunies : ${place}`,
  caption: (campaign: string) => `Réponses à cette question, par organisme, ${campaign}`,
  columns: {
    organisation: 'Organisme',
    calls: 'Appels',
    answered: 'Décrochés',
    good: 'Acceptables ou complètes',
    interval: 'Intervalle à 95 %',
    complete: 'Complète',
    acceptable: 'Acceptable',
    incomplete: 'Incomplète',
    wrong: 'Fausse',
    none: 'Sans réponse ou renvoi',
  },
  summary: (campaign: string, parts: readonly string[]) => `${campaign}. ${parts.join(' ; ')}.`,
  citation: (question: string) => `Réponses à « ${question} »`,
  /** Figures of another publisher. */
  oneQuestion:
    'Dans cette enquête, chaque organisme n’a été interrogé que sur une question : ses chiffres sont ceux de celle-ci.',
  manyQuestions: 'Ces chiffres réunissent toutes les questions posées à l’organisme.',
  publishedCaption: (campaign: string) => `Chiffres publiés, ${campaign}`,
  toQuestion: 'Ce que valent les réponses de chacun',
  /** Where one organisation only was asked. */
  toQuestionOfOne: 'Ce que valent les réponses de l’organisme interrogé',
  allQuestions: 'Toutes les questions',
};

const en: WordsOf<typeof fr> = {
  indexTitle: 'What callers ask',
  indexLead: (questions, expected, alone) => {
    const known = expected === 0 ? '' : `the answer expected${expected < questions ? ', where published,' : ''} and `;
    const answers = alone ? 'what the organisation asked answered' : 'what each organisation answered';
    const asked = `${plural(questions, 'en', 'question', 'questions')} asked on the telephone, each with ${known}${answers}.`;
    return expected === 0 ? `${asked} The answer expected was not published.` : asked;
  },
  indexEmpty: 'No question is published yet: questions come out with the results, so that nobody prepares for them.',
  otherSectors: 'Others',
  askedIn: (campaigns, last) =>
    campaigns === 1 ? `Asked once: ${last}` : `Asked in ${campaigns} campaigns, most recently: ${last}`,
  title: (question) => `Question: ${question}`,
  description: (expected, alone) =>
    `The question asked, ${expected ? 'the answer expected, ' : ''}and how ${alone ? 'the organisation asked' : 'each organisation'} answered.`,
  kicker: (sectors) => `Question asked, ${sectors}`,
  quote: (question) => `“${question}”`,
  original: 'Asked in French:',
  expected: 'What is the right answer?',
  expectedNote: (listed) =>
    `Written before the first call. An answer is complete if it gives every element required, acceptable if it gives the minimum to get by, with nothing wrong in either case. Our data ${listed ? 'list these elements, but ' : ''}do not say what makes the minimum: the person who codes the answer judges it.`,
  noExpected: 'The survey did not publish the answer that it expected.',
  elements: 'Elements required',
  legal: 'Legal source',
  legalDate: (date) => `in force on ${date}`,
  noLegal: 'Our data name no legal source.',
  answers: 'How was it answered?',
  answersNote: 'A call counts here if somebody picked up. Calls that reached nobody have no answer.',
  versions: 'Has the question changed?',
  versionsNote: 'A question worded anew is another question: its answers do not compare with those before.',
  version: (version) => `Version ${version}`,
  campaignTitle: (campaign, bodies) => `${campaign}: ${plural(bodies, 'en', 'organisation', 'organisations')}`,
  sub: 'Answers received, the same length for each answered call.',
  noTest:
    'No test compares organisations on a single question: its calls are too few. Differences between these rows are therefore not established.',
  bar: (fewest, fragile) => `Effective sample size below ${fewest}: counts alone; below ${fragile}: indicative (*).`,
  overall: 'Over all questions together, tests compare the organisations:',
  overallLink: 'the ranking of answers',
  measure: 'acceptable or complete',
  reached: (answered, calls) => `${answered} of ${calls} calls reached somebody`,
  nobody: 'Nobody picked up: no answer to judge.',
  axis: 'answered calls',
  rank: (place) => `Rank, over all questions: ${place}`,
  caption: (campaign) => `Answers to this question, by organisation, ${campaign}`,
  columns: {
    organisation: 'Organisation',
    calls: 'Calls',
    answered: 'Answered',
    good: 'Acceptable or complete',
    interval: '95% interval',
    complete: 'Complete',
    acceptable: 'Acceptable',
    incomplete: 'Incomplete',
    wrong: 'Wrong',
    none: 'No answer or referral',
  },
  summary: (campaign, parts) => `${campaign}. ${parts.join('; ')}.`,
  citation: (question) => `Answers to “${question}”`,
  oneQuestion: 'In this survey each organisation was asked one question only: its figures are those of this one.',
  manyQuestions: 'These figures cover all the questions put to the organisation.',
  publishedCaption: (campaign) => `Published figures, ${campaign}`,
  toQuestion: 'How each organisation answered it',
  toQuestionOfOne: 'How the organisation asked answered it',
  allQuestions: 'All questions',
};

/** Pages of questions: the wording, the answer expected, how each organisation answered. */
export const questionWords: InEachLanguage<typeof fr> = { fr, en };
