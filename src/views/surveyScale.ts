import type { Unit } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import { valueOf, type Result } from '../domain/result.ts';
import { isBounded, scaleView, type ScaleView } from './plot.ts';
import type { Survey } from './surveysIn.ts';

/** A scale, and the one figure that it leaves out. */
export interface SurveyScale extends ScaleView {
  readonly beyond?: Result;
}

/** With fewer, half the chart would be what is left out. */
const FEWEST = 4;

/** So many times the next: the others would stand in the first quarter of the scale, one upon the other. */
const FAR = 4;

/** One scale for a survey; where a single figure would flatten the others, the scale ends before it. */
export function surveyScale(unit: Unit, survey: Survey, locale: Locale): SurveyScale {
  const [largest, next] = [...survey].reverse();
  const [top = 0, second = 0] = [largest, next].map((result) => result && valueOf(result));
  if (isBounded(unit) || survey.length < FEWEST || second <= 0 || top <= FAR * second || !largest)
    return scaleView(unit, survey, locale);
  return { ...scaleView(unit, survey.slice(0, -1), locale), beyond: largest };
}
