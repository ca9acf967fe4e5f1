import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: (site: string) => `${site}, sous embargo`,
  embargo: (instant: string) => `Sous embargo jusqu’au ${instant}, heure de Paris`,
  sealed:
    'Cette page contient des résultats qui ne sont pas encore publics. Elle est chiffrée, s’ouvre sans réseau et n’envoie rien.',
  phrase: 'Phrase de passe',
  open: 'Ouvrir',
  busy: 'Un instant…',
  wrong: 'Ce n’est pas la phrase de passe de cette page. Rien n’a été ouvert.',
  unsupported: 'Ce navigateur ne sait pas ouvrir cette page. Essayez un Firefox, un Chrome ou un Safari récent.',
  noScript: 'Cette page s’ouvre avec JavaScript.',
  copyOf: (recipient: string) => `Exemplaire pour ${recipient}`,
  fictional: 'DONNÉES FICTIVES',
  sentences: 'Phrases à citer',
  rankings: 'Classements',
  rankingsNote: 'Un rang est un intervalle : les places que les appels n’excluent pas.',
  figures: 'Tous les chiffres',
  indicator: 'Indicateur',
};

const en: WordsOf<typeof fr> = {
  title: (site) => `${site}, under embargo`,
  embargo: (instant) => `Under embargo until ${instant}, Paris time`,
  sealed:
    'This page holds results that are not public yet. It is encrypted, opens without a network and sends nothing.',
  phrase: 'Passphrase',
  open: 'Open',
  busy: 'One moment…',
  wrong: 'That is not the passphrase of this page. Nothing was opened.',
  unsupported: 'This browser cannot open this page. Try a recent Firefox, Chrome or Safari.',
  noScript: 'This page opens with JavaScript.',
  copyOf: (recipient) => `Copy for ${recipient}`,
  fictional: 'FICTITIOUS DATA – DONNÉES FICTIVES',
  sentences: 'Sentences to quote',
  rankings: 'Rankings',
  rankingsNote: 'A rank is an interval: the places that the calls do not rule out.',
  figures: 'All figures',
  indicator: 'Indicator',
};

/** What a newsroom gets under embargo: the sealed page, and what is inside. */
export const pressCopyWords: InEachLanguage<typeof fr> = { fr, en };
