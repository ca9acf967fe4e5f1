import type { CampaignId, OrganisationId } from './ids.ts';

/** Between two points of a curve, seconds: coarse enough that no single call stands out of it. */
export const WAIT_STEP_SECONDS = 15;

/**
 * What became of the first attempts of one organisation in one campaign as they waited: cumulative incidence of « a human
 * answered », ending without anybody being a competing event and our own cap censoring (METHOD 2.4).
 */
export interface WaitCurve {
  readonly campaign: CampaignId;
  readonly organisation: OrganisationId;
  /** First attempts by phone, as counted, and what ended them: a human, the organisation, or our own cap. */
  readonly attempts: number;
  readonly reached: number;
  readonly ended: number;
  readonly cutByUs: number;
  /** Longest wait observed. */
  readonly observedSeconds: number;
  /** Weighted shares from 0 to 1, every `WAIT_STEP_SECONDS` from 0 on; empty where the effective n is under 30. */
  readonly points: readonly WaitPoint[];
}

export interface WaitPoint {
  readonly seconds: number;
  readonly reached: number;
  readonly ended: number;
}
