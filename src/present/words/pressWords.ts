import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Presse',
  lead: 'La phrase, le graphique, les chiffres : de quoi citer le baromètre en une minute, sans se tromper.',
  minute: 'En une minute',
  nothing:
    'Aucune campagne d’appels n’est encore publiée : les chiffres du site sont ceux d’autres éditeurs, cités un par un.',
  latest: (campaign: string, days: string) => `La dernière campagne : ${campaign}, ${days}.`,
  tools: {
    quotes: [
      'Les phrases à citer',
      'Chaque chiffre en une phrase, avec ses nombres, son intervalle, ses dates et son adresse.',
    ],
    mayIWrite: [
      'Puis-je écrire que … ?',
      'Deux organismes, ou deux campagnes : oui, ou la phrase à écrire à la place.',
    ],
    embedBuilder: [
      'Intégrer un graphique',
      'Cadre, figure sans cadre, image ou adresse oEmbed ; figé ou vivant, clair ou sombre.',
    ],
    data: ['Les fichiers', 'CSV, Excel et JSON, par campagne et par organisme, avec dictionnaire et empreintes.'],
    calendar: ['Le calendrier', 'Les publications annoncées, pour votre agenda.'],
    corrections: ['Les corrections', 'Chaque chiffre publié puis corrigé : avant, après, pourquoi.'],
    replies: ['Le droit de réponse', 'Ce que les organismes répondent, mot pour mot.'],
    method: ['La méthode', 'Comment on appelle, comment on calcule, ce que l’on s’interdit.'],
  } as Readonly<Record<Tool, readonly [title: string, note: string]>>,
  feeds: 'Les flux',
  feedsText: 'Campagnes, rectificatifs et réponses, pour votre lecteur de flux :',
  feedsMore: 'Chaque secteur et chaque organisme a aussi le sien : l’adresse est dans sa page.',
  embargo: 'Sous embargo',
  embargoText:
    'Avant la publication, rien d’une campagne n’est en ligne. Une rédaction peut demander à l’éditeur une copie scellée : un seul fichier, qui s’ouvre hors ligne avec une phrase secrète, porte le nom de son destinataire et l’heure de publication. Qui en a reçu une est dit ensuite dans la page de la campagne.',
  reading: 'Lire un intervalle en trois phrases',
  readings: [
    '« 46,3 % d’appels décrochés, de 41,5 à 51,2 % » : sur les appels passés, 46,3 % ont été décrochés ; sur tous ceux que l’on aurait pu passer, la part vraie est dans de telles bornes dix-neuf fois sur vingt, sans que l’on sache lesquelles.',
    'Deux intervalles qui se chevauchent ne prouvent ni un écart ni une égalité : seul le test de l’écart en décide, et le site l’écrit.',
    'Un rang est un intervalle aussi : « 2e à 6e » veut dire que les appels ne permettent pas de trancher entre ces places.',
  ],
  pictures: 'Les images',
  picturesText:
    'Sous chaque graphique d’un organisme ou d’un classement, « Intégrer » mène à son image : titre, effectif, intervalle, source et dates y sont dessinés, pour qu’ils restent quand elle circule seule.',
  privacy: 'Fiche pour votre délégué à la protection des données',
  privacyLead: 'Ce qu’un graphique intégré envoie, à qui : rien, à personne.',
  privacyRows: [
    [
      'Cookies, stockage du navigateur',
      'aucun ; le graphique n’en lit ni n’en écrit, et n’a donc aucun consentement à demander',
    ],
    ['Mesure d’audience, traceurs, empreinte', 'aucun'],
    [
      'Requêtes vers des tiers',
      'aucune : page, feuille de style et script viennent de la seule adresse du graphique ; pas de police à distance',
    ],
    [
      'Ce que reçoit notre hébergeur',
      'ce que reçoit tout serveur d’une page : adresse IP, date, page demandée, navigateur. Pas l’adresse de votre article : le code du cadre porte referrerpolicy="no-referrer"',
    ],
    ['Ce que le graphique dit à votre page', 'sa hauteur, par postMessage, et rien d’autre'],
    ['Ce que votre page dit au graphique', 'rien n’est demandé ; une page peut demander la hauteur une nouvelle fois'],
    ['Sans aucune requête', 'la figure sans cadre, image enregistrée chez vous : le lecteur ne nous demande rien'],
    ['Données de personnes', 'aucune dans les chiffres : ni appelant, ni agent, ni minute d’un appel'],
  ] as readonly (readonly [what: string, how: string])[],
  privacyTest:
    'Nos tests ouvrent les graphiques dans un navigateur : ils échouent au premier cookie, à la première donnée stockée, à la première requête envoyée ailleurs.',
  privacyMore: 'La page « Confidentialité »',
  privacyHead: ['Question', 'Réponse'],
  logs: 'Ce que l’hébergeur note d’une visite',
  contact: 'Contact',
  rules: 'Trois choses que nous demandons',
  rule: [
    'Donner la base avec le chiffre : « des appels », « des appels décrochés ».',
    'Ne pas nommer de premier ni de dernier quand les rangs se recouvrent.',
    'Ne pas rapprocher deux campagnes de protocoles différents.',
  ],
};

type Tool = 'quotes' | 'mayIWrite' | 'embedBuilder' | 'data' | 'calendar' | 'corrections' | 'replies' | 'method';

const en: WordsOf<typeof fr> = {
  title: 'Press',
  lead: 'The sentence, the chart, the figures: all it takes to quote the barometer in a minute, and rightly.',
  minute: 'In a minute',
  nothing:
    'No campaign of calls has been published yet: the figures of the site are those of other publishers, cited one by one.',
  latest: (campaign, days) => `The latest campaign: ${campaign}, ${days}.`,
  tools: {
    quotes: [
      'Sentences to quote',
      'Each figure in one sentence, with its counts, its interval, its days and its address.',
    ],
    mayIWrite: ['May I write that…?', 'Two organisations, or two campaigns: yes, or the sentence to write instead.'],
    embedBuilder: [
      'Embed a chart',
      'Frame, figure without a frame, picture or oEmbed address; pinned or live, light or dark.',
    ],
    data: ['The files', 'CSV, Excel and JSON, by campaign and by organisation, with dictionary and digests.'],
    calendar: ['The calendar', 'Announced releases, for your diary.'],
    corrections: ['Corrections', 'Each figure that was published and then corrected: before, after, why.'],
    replies: ['Right of reply', 'What organisations reply, word for word.'],
    method: ['The method', 'How calls are made, how figures are computed, what we do not allow ourselves.'],
  },
  feeds: 'Feeds',
  feedsText: 'Campaigns, corrections and replies, for your feed reader:',
  feedsMore: 'Each sector and each organisation has its own too: the address is in its page.',
  embargo: 'Under embargo',
  embargoText:
    'Before publication nothing of a campaign is online. A newsroom may ask the publisher for a sealed copy: one file that opens offline with a passphrase and bears the name of its recipient and the hour of publication. Who got one is said afterwards on the page of the campaign.',
  reading: 'How to read an interval, in three sentences',
  readings: [
    '“46.3% of calls picked up, 41.5 to 51.2%”: of the calls made, 46.3% were picked up; of all those that could have been made, the true share lies within such bounds nineteen times in twenty, and nobody knows which.',
    'Two intervals that overlap prove neither a difference nor equality: only the test of the difference decides, and the site says so.',
    'A rank is an interval too: “2nd to 6th” means that the calls do not allow one to decide between these places.',
  ],
  pictures: 'Pictures',
  picturesText:
    'Under each chart of an organisation or a ranking, “Embed” leads to its picture: title, n, interval, source and days are drawn into it, so that they stay when it travels alone.',
  privacy: 'Sheet for your data protection officer',
  privacyLead: 'What an embedded chart sends, and to whom: nothing, to nobody.',
  privacyRows: [
    ['Cookies, storage of the browser', 'none; the chart reads and writes none, and so has no consent to ask for'],
    ['Audience measurement, trackers, fingerprints', 'none'],
    [
      'Requests to third parties',
      'none: page, style sheet and script come from the address of the chart alone; no remote typeface',
    ],
    [
      'What our host receives',
      'what any server of a page receives: IP address, date, page asked for, browser. Not the address of your article: the code of the frame says referrerpolicy="no-referrer"',
    ],
    ['What the chart tells your page', 'its height, by postMessage, and nothing else'],
    ['What your page tells the chart', 'nothing is asked; a page may ask for the height once more'],
    ['Without any request', 'the figure without a frame, its picture stored with you: the reader asks us for nothing'],
    ['Data of persons', 'none in the figures: no caller, no agent, no minute of a call'],
  ],
  privacyTest:
    'Our tests open the charts in a browser: they fail at the first cookie, the first thing stored, the first request sent elsewhere.',
  privacyMore: 'The page “Privacy”',
  privacyHead: ['Question', 'Answer'],
  logs: 'What the host writes down of a visit',
  contact: 'Contact',
  rules: 'Three things that we ask for',
  rule: [
    'Give the base with the figure: “of calls”, “of calls picked up”.',
    'Name no first and no last where ranks overlap.',
    'Do not set two campaigns of different protocols side by side.',
  ],
};

/** Everything for those who write about the figures, in one place. */
export const pressWords: InEachLanguage<typeof fr> = { fr, en };
