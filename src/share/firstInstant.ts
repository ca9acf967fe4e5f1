import { METHOD_REGISTER } from '../domain/methodRegister.ts';
import { parisInstant } from '../domain/parisInstant.ts';
import type { IsoInstant } from '../domain/time.ts';

/** When the method was first written down: the date of what no datum dates, since the clock of a build may date nothing. */
export function firstInstant(): IsoInstant {
  const [first] = METHOD_REGISTER;
  if (!first) throw new Error('The register of the method is empty.');
  return parisInstant(first.publishedOn, '00:00');
}
