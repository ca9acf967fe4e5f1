import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  questions: {
    number: 'Quel numéro composer, à quelles heures ?',
    pickup: 'Va-t-on me répondre ?',
    attempts: 'Après combien de tentatives ?',
    wait: 'Combien de temps vais-je attendre ?',
    when: 'Quand appeler ?',
    profiles: 'Suis-je traité comme les autres ?',
    answers: 'La réponse sera-t-elle juste ?',
    consistency: 'La même question, la même réponse ?',
    trend: 'Est-ce que cela change ?',
    declared: 'L’organisme annonce-t-il un taux de décroché ?',
    place: 'Et ailleurs ?',
    reply: 'Que répond l’organisme ?',
  },
  reasons: {
    number: 'Aucune source datée parmi celles de ce site ne les donne : voyez le site de l’organisme.',
    notCalled: 'Aucune campagne publiée n’a appelé cet organisme : aucun appel ne permet de le dire.',
    declaredOnly: 'Aucun appel mystère ne le dit ; le taux que l’organisme déclare est donné en tête de page.',
    totalsOnly: 'Aucun appel publié un par un : la source ne donne que des totaux.',
    notTimed: 'L’attente n’a pas été chronométrée.',
    meanOnly:
      'Aucun appel mystère ne le dit. La moyenne que donne un éditeur figure dans cette page ; elle oublie en général ceux qui n’ont eu personne.',
    outsideSlots: 'Aucun appel dans les créneaux de la campagne.',
    oneProfile: 'Les appels ont été faits sous un seul profil, ou le profil n’a pas été noté.',
    nobodyReached: 'Personne n’a décroché : aucune réponse à juger.',
    notJudged: 'Aucune réponse n’a été jugée.',
    noPair: 'Aucune question n’a reçu deux réponses à comparer.',
    tooFewTimes: 'Trop peu de relevés comparables pour lire une évolution.',
    noTime: 'Aucun relevé.',
    notDeclared: 'Nous n’en avons trouvé aucun de publié.',
    noCommonMeasure: 'Sans mesure commune, pas de place parmi les autres.',
    noReply: 'Aucune réponse reçue à ce jour. Elle paraîtrait ici telle que reçue, sans coupe.',
  },
};

const en: WordsOf<typeof fr> = {
  questions: {
    number: 'Which number to dial, and when is it open?',
    pickup: 'Will they pick up?',
    attempts: 'After how many attempts?',
    wait: 'How long will I wait?',
    when: 'When to call?',
    profiles: 'Am I treated like everyone else?',
    answers: 'Will the answer be right?',
    consistency: 'Same question, same answer?',
    trend: 'Is it changing?',
    declared: 'Does the organisation publish a pick-up rate?',
    place: 'How do others do?',
    reply: 'What does the organisation reply?',
  },
  reasons: {
    number: 'No dated source among those of this site gives them: see the organisation’s own site.',
    notCalled: 'No published campaign has called this organisation: nothing can be said of it.',
    declaredOnly: 'No mystery call says so; the rate that the organisation declares is given at the top of the page.',
    totalsOnly: 'No call published one by one: the source gives totals alone.',
    notTimed: 'Waits were not timed.',
    meanOnly:
      'No mystery call says so. The mean that a publisher gives is on this page; it generally leaves out those who reached nobody.',
    outsideSlots: 'No call within the hours of the campaign.',
    oneProfile: 'Calls were made under one profile only, or the profile was not noted.',
    nobodyReached: 'Nobody picked up: there is no answer to judge.',
    notJudged: 'No answer has been judged.',
    noPair: 'No question got two answers to compare.',
    tooFewTimes: 'Too few comparable figures to read a change.',
    noTime: 'No figure at all.',
    notDeclared: 'We have found none published.',
    noCommonMeasure: 'Without a common measure, no place among others.',
    noReply: 'No reply received to date. It would stand here as received, uncut.',
  },
};

/** « Ce que nous ne savons pas »: a caller's questions that nothing published answers, and why. */
export const unknownWords: InEachLanguage<typeof fr> = { fr, en };
