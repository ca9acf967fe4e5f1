import { quoteWords } from './quoteWords.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

interface Ask {
  /** What a caller asks. */
  readonly question: string;
  /** What a reader must know of the evidence beside it. */
  readonly ask?: string;
}

const fr = {
  funnel: {
    question: 'Va-t-on me répondre ?',
    ask: 'Un appel, c’est une démarche : sans réponse, l’enquêteur rappelle plus tard, pendant les heures d’ouverture.',
  },
  when: {
    question: 'Quand appeler ?',
    ask: 'Un moment n’est conseillé que si un test le distingue du reste de la semaine.',
  },
  wait: {
    question: 'Combien de temps vais-je attendre ?',
    ask: 'Les appels coupés ou sans réponse comptent. Une attente calculée sur les seuls appels décrochés les oublierait : elle n’est jamais montrée seule.',
  },
  trend: {
    question: 'Est-ce que cela change ?',
    ask: 'Une hausse ou une baisse n’est écrite que si un test l’établit. Quand le protocole change, la ligne s’interrompt.',
  },
  answers: {
    question: 'La réponse sera-t-elle juste ?',
    ask: 'Ce que la réponse doit contenir est écrit avant le premier appel.',
  },
  answersOfOthers: {
    question: 'La réponse sera-t-elle juste ?',
    ask: 'La source ne publie ni la réponse attendue ni le détail des réponses.',
  },
  consistency: {
    question: 'La même question, la même réponse ?',
    ask: 'Deux appels, la même question : un service cohérent répond de la même façon aux deux.',
  },
  profiles: {
    question: 'Suis-je traité comme les autres ?',
    ask: 'Les enquêteurs se présentent de plusieurs façons. Un écart n’est écrit que si un test l’établit.',
  },
  beside: {
    question: 'L’organisme annonce-t-il le même chiffre ?',
    ask: 'Ce sont deux mesures : elles ne partagent ni échelle ni classement.',
  },
  declared: {
    question: 'Que déclare l’organisme ?',
    ask: 'Compté par lui-même, avec sa propre définition.',
  },
  place: {
    question: 'Et ailleurs ?',
    ask: 'Les organismes appelés dans la même campagne, avec le même protocole. Un rang est un intervalle : plus étroit, les appels ne permettent pas de le dire.',
  },
  placeInSector: {
    question: 'Et ailleurs ?',
    ask: 'Les organismes de son secteur appelés dans la même campagne, avec le même protocole : le rang est celui du secteur, non celui de toute la campagne. Un rang est un intervalle : plus étroit, les appels ne permettent pas de le dire.',
  },
  peers: {
    question: 'Et ailleurs ?',
    ask: 'Le même chiffre, du même éditeur, dans le même relevé. Sans test, il ne se classe pas.',
  },
  secondary: {
    question: 'Que disent les mesures secondaires ?',
    ask: 'Elles n’ordonnent aucun classement par défaut. La note composite dépend de ses poids : ils sont écrits.',
  },
  published: {
    question: 'Que disent les autres chiffres ?',
    ask: 'Publiés par d’autres, avec leur propre définition. Rond creux : ni intervalle ni test, pour la raison dite à côté du chiffre.',
  },
  calls: {
    question: 'Comment a-t-on appelé ?',
    ask: 'Le même plan pour tous. Chaque appel est publié, sans la minute, ni l’enquêteur, ni les notes.',
  },
  reply: { question: 'Que répond l’organisme ?', ask: 'Publié tel que reçu.' },
  unknown: {
    question: 'Ce que nous ne savons pas',
    ask: 'Une question sans réponse publiée est dite, avec sa raison.',
  },
  quotes: { question: quoteWords.fr.title, ask: quoteWords.fr.ask },
  takeaway: {
    question: 'Reprendre ces données',
    ask: 'Les mêmes chiffres, par le même calcul, sans arrondi.',
  },
} satisfies Record<string, Ask>;

const en: WordsOf<typeof fr> = {
  funnel: {
    question: 'Will they pick up?',
    ask: 'One call is one request: without an answer, the caller dials again later, during opening hours.',
  },
  when: {
    question: 'When to call?',
    ask: 'A time is advised only if a test sets it apart from the rest of the week.',
  },
  wait: {
    question: 'How long will I wait?',
    ask: 'Calls that were cut off or not answered count. A wait computed from answered calls alone would leave them out: it is never shown by itself.',
  },
  trend: {
    question: 'Is it changing?',
    ask: 'A rise or a fall is written only if a test establishes it. Where the protocol changes, the line breaks.',
  },
  answers: {
    question: 'Will the answer be right?',
    ask: 'What the answer must contain is written before the first call.',
  },
  answersOfOthers: {
    question: 'Will the answer be right?',
    ask: 'The source publishes neither the expected answer nor the detail of the answers.',
  },
  consistency: {
    question: 'Same question, same answer?',
    ask: 'Two calls, one question: a consistent service answers both in the same way.',
  },
  profiles: {
    question: 'Am I treated like everyone else?',
    ask: 'Callers present themselves in several ways. A difference is written only if a test establishes it.',
  },
  beside: {
    question: 'Does the organisation give the same figure?',
    ask: 'These are two measures: they share neither a scale nor a ranking.',
  },
  declared: {
    question: 'What does the organisation declare?',
    ask: 'Counted by itself, with its own definition.',
  },
  place: {
    question: 'How do others do?',
    ask: 'The organisations called in the same campaign, with the same protocol. A rank is an interval: the calls cannot tell a narrower one.',
  },
  placeInSector: {
    question: 'How do others do?',
    ask: 'The organisations of its sector called in the same campaign, with the same protocol: the rank is that of the sector, not that of the whole campaign. A rank is an interval: the calls cannot tell a narrower one.',
  },
  peers: {
    question: 'How do others do?',
    ask: 'The same figure, of the same publisher, in the same survey. Without a published n, it is not ranked.',
  },
  secondary: {
    question: 'What do secondary measures say?',
    ask: 'They order no ranking by default. The composite score depends on its weights: they are written.',
  },
  published: {
    question: 'What do other figures say?',
    ask: 'Published by others, with their own definition. Hollow point: neither interval nor test, for the reason beside the figure.',
  },
  calls: {
    question: 'How were the calls made?',
    ask: 'The same plan for all. Every call is published, without the minute, the caller or the notes.',
  },
  reply: { question: 'What does the organisation reply?', ask: 'Published as received.' },
  unknown: {
    question: 'What we do not know',
    ask: 'A question that nothing published answers is named, with the reason.',
  },
  quotes: { question: quoteWords.en.title, ask: quoteWords.en.ask },
  takeaway: {
    question: 'Reuse these data',
    ask: 'The same figures, by the same computation, unrounded.',
  },
};

/** Sections of an organisation's page: the question in the margin, and a word on the evidence beside it. */
export const organisationSectionWords: InEachLanguage<typeof fr> = { fr, en };
