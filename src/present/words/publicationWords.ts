import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  erratumOf: (date: string) => `Rectificatif du ${date}.`,
  /** Before what was published, and what it became. */
  subject: (subject: string) => `${subject} :`,
  replacedBy: 'remplacé par',
  /** Counts, and the share that they make. */
  rate: (rate: string) => `, soit ${rate}`,
  alsoConcerned: (indicators: string) => `Touche aussi ce qui s’en calcule : ${indicators}.`,
  foundBy: (whom: string) => `Signalé par : ${whom}.`,
  replyDates: (received: string, published: string) => `Reçue le ${received}, publiée le ${published}.`,
};

const en: WordsOf<typeof fr> = {
  erratumOf: (date) => `Correction of ${date}.`,
  subject: (subject) => `${subject}:`,
  replacedBy: 'replaced by',
  rate: (rate) => `, that is ${rate}`,
  alsoConcerned: (indicators) => `It concerns what is computed from it too: ${indicators}.`,
  foundBy: (whom) => `Reported by: ${whom}.`,
  replyDates: (received, published) => `Received on ${received}, published on ${published}.`,
};

/** Errata and replies. */
export const publicationWords: InEachLanguage<typeof fr> = { fr, en };
