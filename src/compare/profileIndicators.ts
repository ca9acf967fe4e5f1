import { OWN_INDICATORS, type OwnIndicatorId } from '../domain/ownIndicators.ts';

/** What profiles are compared on: whether one is answered, how well, and how kindly. */
export const PROFILE_INDICATORS = ['resolved', 'pickup', 'acceptable', 'courtesy'] as const satisfies OwnIndicatorId[];
export type ProfileIndicatorId = (typeof PROFILE_INDICATORS)[number];

/** What depends on the question asked: there, only profiles that asked the same questions compare. */
export const ABOUT_ANSWER: ReadonlySet<string> = new Set(
  OWN_INDICATORS.filter(({ aboutAnswer }) => aboutAnswer).map(({ id }) => id),
);
