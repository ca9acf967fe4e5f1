import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';

/** What every document is made from: the figures, where and when this build stands, and the version of the code. */
export interface Edition {
  readonly barometer: Barometer;
  readonly site: Site;
  /** Version of `package.json`. */
  readonly version: string;
}
