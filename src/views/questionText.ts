import type { Locale } from '../domain/locale.ts';
import type { Scenario } from '../domain/scenario.ts';
import { langOfFrench } from '../present/langOfFrench.ts';

/** The wording of a question in the language of the page, else in French and marked so. */
export interface QuestionText {
  readonly text: string;
  readonly lang?: 'fr';
}

export function questionText({ questionFr, questionEn }: Scenario, locale: Locale): QuestionText {
  if (locale === 'en' && questionEn !== undefined) return { text: questionEn };
  const lang = langOfFrench(locale);
  return { text: questionFr, ...(lang ? { lang } : {}) };
}
