import type { Locale } from '../../domain/locale.ts';
import { uncapitalise } from '../uncapitalise.ts';
import { withArticle } from '../withArticle.ts';
import { compareStatusWords } from '../words/compareStatusWords.ts';

/** Why two organisations are not compared, the gravest first: one has no figure, they were asked other questions, else. */
export type UncomparedGround = 'no_figure' | 'questions' | 'other';

/** Another organisation, and why the two are not compared. */
export interface ReasonBeside {
  readonly name: string;
  readonly ground: UncomparedGround;
  readonly reason: string;
}

/**
 * What stands in place of an organisation's drawing where it does not compare: of all its pairs the gravest reason, with whom
 * it holds where it holds of some only, then its own. No number of calls makes answers to other questions comparable.
 *
 * @param own its own figure, and what keeps it from every comparison
 * @param others those that it is not compared with; the first is asked where no reason goes before
 */
export function apartReason(
  own: { readonly hasFigure: boolean; readonly reason?: string },
  others: readonly ReasonBeside[],
  locale: Locale,
): string {
  const words = compareStatusWords[locale];
  const [first] = others;
  if (!own.hasFigure) return own.reason ?? first?.reason ?? '';
  // The only one with a figure: the reason is that of the others, whose rows tell why.
  if (first && others.every(({ ground }) => ground === 'no_figure'))
    return others.length > 1 ? words.aloneWithFigure : first.reason;
  const asked = others.filter(({ ground }) => ground === 'questions');
  const [{ reason: questions } = { reason: undefined }] = asked;
  if (questions === undefined) return own.reason ?? first?.reason ?? '';
  if (own.reason === questions) return questions;
  const names = new Intl.ListFormat(locale === 'fr' ? 'fr' : 'en-GB').format(
    asked.map(({ name }) => withArticle(name, locale)),
  );
  const said = asked.length === others.length ? questions : words.beside(names, uncapitalise(questions));
  return [said, own.reason ?? ''].filter(Boolean).join(' ');
}
