import type { Sequence } from '../domain/sequence.ts';

/** Of what a breakdown makes parts: the category of a sequence, undefined where it has none. */
export interface BreakdownDimension {
  readonly id: string;
  readonly categoryOf: (sequence: Sequence) => string | undefined;
}

/** The dimensions that results are broken down by. A weekday is 1 (Monday) to 7. */
export const BREAKDOWN_DIMENSIONS: readonly BreakdownDimension[] = [
  { id: 'profile', categoryOf: ({ profile }) => profile },
  { id: 'scenario', categoryOf: ({ scenario }) => scenario },
  { id: 'slot', categoryOf: ({ slot }) => slot },
  { id: 'weekday', categoryOf: ({ weekday }) => String(weekday) },
];
