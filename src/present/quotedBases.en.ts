/** What the publishers of figures say that these are a share of, as their files say it, and in English. */
export const quotedBasesEn: Readonly<Record<string, string>> = {
  '200 organisations': '200 organisations',
  abonnés: 'subscribers',
  'adultes interrogés': 'adults interviewed',
  // Of the demonstration.
  'appels ayant demandé un conseiller (définition de l’organisme)':
    'calls that asked for an adviser, by the organisation’s definition',
  'appels décrochés (définition de l’éditeur)': 'answered calls, by the publisher’s definition',
  'appels reçus ou demandant un agent (définition de l’éditeur)':
    'calls received or asking for an agent, by the publisher’s definition',
  'contrats résidentiels': 'household contracts',
  'courriels reçus': 'e-mails received',
  'problèmes remontés au service client': 'problems reported to customer service',
  'saisines reçues': 'referrals received',
  'services publics': 'public services',
  'services publics qui mesurent leur taux de décroché': 'public services that measure their pick-up rate',
  'toutes les saisines': 'all referrals',
  'usagers ayant répondu à l’enquête de satisfaction': 'users who answered the satisfaction survey',
  'usagers du service': 'users of the service',
  'usagers sans contrat à leur nom': 'users without a contract in their own name',
  'variable selon l’éditeur': 'depends on the publisher',
};
