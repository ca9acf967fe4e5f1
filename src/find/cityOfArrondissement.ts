import { foldName } from './foldName.ts';

/** Towns whose quarters go by number, and how many there are. */
const ARRONDISSEMENTS: Readonly<Record<string, number>> = { paris: 20, lyon: 9, marseille: 16 };

/**
 * The town of « Paris 15 », whose number is no département.
 *
 * @example cityOfArrondissement('Paris 15e') // 'paris'
 * @example cityOfArrondissement('caf 69') // undefined
 */
export function cityOfArrondissement(typed: string): string | undefined {
  const [, city = '', number] = /^([a-z]+) (\d{1,2})(?:e|er|eme)?$/.exec(foldName(typed)) ?? [];
  const last = ARRONDISSEMENTS[city];
  return last !== undefined && Number(number) >= 1 && Number(number) <= last ? city : undefined;
}
