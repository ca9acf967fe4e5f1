import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  erratumOf: (date: string) => `Rectificatif du ${date}.`,
  /** Before what was published, and what it became. */
  subject: (subject: string) => `${subject} :`,
  replacedBy: 'remplacé par',
  foundBy: (whom: string) => `Signalé par : ${whom}.`,
  replyDates: (received: string, published: string) => `Reçue le ${received}, publiée le ${published}.`,
};

const en: WordsOf<typeof fr> = {
  erratumOf: (date) => `Correction of ${date}.`,
  subject: (subject) => `${subject}:`,
  replacedBy: 'replaced by',
  foundBy: (whom) => `Reported by: ${whom}.`,
  replyDates: (received, published) => `Received on ${received}, published on ${published}.`,
};

/** Errata and replies. */
export const publicationWords: InEachLanguage<typeof fr> = { fr, en };
