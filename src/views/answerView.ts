import type { PinnedPlace } from './pinnedPlace.ts';

/** What one may write: yes; not that, but this; nothing, since the two do not compare. */
export type MayI = 'yes' | 'open' | 'none';

/** One question answered. */
export interface AnswerView {
  readonly may: MayI;
  /** Open among the whole campaign, whose comparisons are many, and established among its sector alone. */
  readonly inSector?: true;
  /** Of a whole series: its slope is established, a change from its first campaign to its last may not be told. */
  readonly slopeOnly?: true;
  /** To be printed as it stands; the reason where nothing may be said. */
  readonly sentence: string;
  /** What the two figures stand on. */
  readonly base?: string;
  /** Where they stay as they are. */
  readonly place?: PinnedPlace;
}
