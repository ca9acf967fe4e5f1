/** What one may write: yes; yes, if one adds something; not that, but this; nothing, since the two do not compare. */
export type MayI = 'yes' | 'reserved' | 'open' | 'none';

/** One question answered. */
export interface AnswerView {
  readonly may: MayI;
  /** To be printed as it stands; the reason where nothing may be said. */
  readonly sentence: string;
  /** What the two figures stand on. */
  readonly base?: string;
}
