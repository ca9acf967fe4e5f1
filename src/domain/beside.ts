import type { OrganisationId } from './ids.ts';
import type { Result } from './result.ts';

/** The indicator of `indicators.csv` under which organisations declare their own « taux de décroché ». */
export const OFFICIAL_PICKUP = 'official_pickup';

/**
 * The « taux de décroché » that an organisation declares, beside the one measured by mystery calls (METHOD 2.1). They
 * are two numbers with two definitions: there is no difference here, no test, and no field to put one in.
 */
export interface Beside {
  readonly organisation: OrganisationId;
  /** Newest campaign first; one or more. */
  readonly official: readonly Result[];
  /** `pickup` in the newest campaign with a figure, else in the newest that asked for it; absent where none did. */
  readonly measured?: Result;
}
