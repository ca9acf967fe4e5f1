import { formatNumber } from './formatNumber.ts';

/**
 * A count with its French noun; zero and one are singular.
 *
 * @example plural(0, 'organisme', 'organismes') // « 0 organisme »
 */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count, 'fr')} ${count >= 2 ? many : one}`;
}
