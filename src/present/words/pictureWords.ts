import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** « Classement · Printemps 2026 ». */
  kicker: (kind: string, campaign: string) => `${kind} · ${campaign}`,
  between: (count: number) => plural(count, 'fr', 'organisme entre les deux', 'organismes entre les deux'),
  moreQuestions: (count: number) => plural(count, 'fr', 'autre question', 'autres questions'),
  /** What the fillings of handsets mean. */
  handsets: {
    good: 'une bonne réponse',
    half: 'quelqu’un, sans bonne réponse',
    reached: 'quelqu’un',
    none: 'personne',
  },
};

const en: WordsOf<typeof fr> = {
  kicker: (kind, campaign) => `${kind} · ${campaign}`,
  between: (count) => plural(count, 'en', 'organisation in between', 'organisations in between'),
  moreQuestions: (count) => plural(count, 'en', 'more question', 'more questions'),
  handsets: { good: 'a good answer', half: 'somebody, without one', reached: 'somebody', none: 'nobody' },
};

/** What a picture of a chart says beside its figures. */
export const pictureWords: InEachLanguage<typeof fr> = { fr, en };
