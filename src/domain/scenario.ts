import type { ScenarioId, SectorId } from './ids.ts';
import type { IsoDate } from './time.ts';

/** One question, worded once, with the answer that the law gives. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly version: string;
  readonly sectors: readonly SectorId[];
  readonly questionFr: string;
  readonly questionEn?: string;
  readonly expectedAnswerFr?: string;
  readonly requiredElements: readonly string[];
  readonly legalReference?: string;
  readonly legalDate?: IsoDate;
}
