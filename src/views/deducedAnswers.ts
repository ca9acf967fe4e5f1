import type { Result } from '../domain/result.ts';

/** Acceptable answers among the calls answered, from the two other shares: counts, and the share that they leave possible. */
export interface DeducedAnswers {
  readonly good: { readonly min: number; readonly max: number };
  /** Calls answered. */
  readonly reached: number;
}

/**
 * The third of *décroché × réponse acceptable = démarche aboutie* where a source prints the two others: of as many calls, and the
 * calls answered known one by one. Undefined where they do not settle it.
 */
export function deducedAnswers(pickup: Result | undefined, resolved: Result | undefined): DeducedAnswers | undefined {
  if (pickup?.kind !== 'published' || resolved?.kind !== 'published') return undefined;
  if (pickup.base !== 'sequences' || resolved.base !== 'sequences') return undefined;
  const [reached, good] = [range(pickup.numerator), range(resolved.numerator)];
  if (!reached || !good || reached.min !== reached.max || pickup.denominator !== resolved.denominator) return undefined;
  return { good, reached: reached.max };
}

function range(
  counted: number | { readonly min: number; readonly max: number } | undefined,
): DeducedAnswers['good'] | undefined {
  return typeof counted === 'number' ? { min: counted, max: counted } : counted;
}
