import { CAMPAIGN } from '../sampleFolder.ts';
import { type Dial, DIALS, SURVEY, surveyJson, withDials } from '../surveyFolder.ts';
import type { Fault } from './fault.ts';

/** In a campaign of 540 calls that is otherwise without a fault. */
export function inSurvey(name: string, changes: Fault['changes'], ...expected: readonly string[]): Fault {
  return { name, folder: SURVEY, changes, expected };
}

export function inSettings(changes: Readonly<Record<string, unknown>>): Fault['changes'] {
  return { [`${CAMPAIGN}/campaign.json`]: surveyJson(changes) };
}

/** A campaign of one attempt a call, each changed. */
export function oneAttempt(change: (dial: Dial) => Dial | undefined): Fault['changes'] {
  return { ...inSettings({ maxAttempts: 1 }), ...withDials((dial) => (dial.attempt > 1 ? undefined : change(dial))) };
}

/** Line in `attempts.csv` of the first dial of a kind. */
export function lineOf(is: (dial: Dial) => boolean): number {
  return DIALS.findIndex(is) + 2;
}

export const isCaf = ({ organisation }: Dial): boolean => organisation === 'caf-69';
export const isSocial = ({ organisation }: Dial): boolean => organisation !== 'rail';
export const isAnswered = ({ answer }: Dial): boolean => answer !== '';

/** Days of first attempts: the first ten of thirty. */
export const FIRST_DAYS = [...new Set(DIALS.map(({ day }) => day))].sort().slice(0, 10);
