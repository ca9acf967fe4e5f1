import type { Sequence } from '../domain/sequence.ts';

/** Of what a breakdown makes parts: the category of a sequence, undefined where it has none. */
export interface BreakdownDimension {
  readonly id: string;
  readonly categoryOf: (sequence: Sequence) => string | undefined;
}

/** The dimensions that results are broken down by. Caller profile, slot and weekday are one line each. */
export const BREAKDOWN_DIMENSIONS: readonly BreakdownDimension[] = [
  { id: 'scenario', categoryOf: ({ scenario }) => scenario },
];
