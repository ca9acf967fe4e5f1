import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';
import type { Ranking } from './ranking.ts';

/** Fewer organisations with a rate than this make no funnel plot: they would be held against a share made of themselves. */
export const FEWEST_PEERS = 5;

/** Levels of the two pairs of control limits, as Spiegelhalter draws them. */
export const FUNNEL_LEVELS = { inner: 0.95, outer: 0.998 } as const;

/** Where a rate lies: within the inner limits, beyond them, or beyond the outer ones too. */
export type FunnelPlace = 'inside' | 'above_inner' | 'above_outer' | 'below_inner' | 'below_outer';

export interface PeerFunnelPoint {
  readonly organisation: OrganisationId;
  readonly value: number;
  /** Effective n. */
  readonly n: number;
  readonly place: FunnelPlace;
}

/** The limits at one n: shares from 0 to 1. */
export interface FunnelLimit {
  readonly n: number;
  readonly inner: { readonly low: number; readonly high: number };
  readonly outer: { readonly low: number; readonly high: number };
}

/**
 * How far the rates of one sector, or of one campaign, lie from what its own common rate explains at their n. A name in
 * it says nothing of why: chance alone puts one rate in twenty beyond the inner limits, one in five hundred beyond the
 * outer ones.
 */
export type PeerFunnel = {
  readonly campaign: CampaignId;
  readonly indicator: IndicatorId;
  readonly scope: Ranking['scope'];
} & (
  | {
      readonly kind: 'drawn';
      /** The common rate: each rate weighs by its effective n. */
      readonly reference: number;
      /** Of Student's law, where callers differ; absent: the normal law. */
      readonly degreesOfFreedom?: number;
      /** By organisation id. */
      readonly points: readonly PeerFunnelPoint[];
      /** From the fewest calls that make a rate to the most that an organisation has, closer together where n is small. */
      readonly limits: readonly FunnelLimit[];
    }
  /** Organisations with a rate: fewer than `FEWEST_PEERS`. */
  | { readonly kind: 'too_few'; readonly count: number }
);
