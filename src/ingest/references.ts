import type { Reference } from '../domain/table.ts';
import { type Candidate, nearest } from './nearest.ts';

/** What ids may point to. A noun whose file could not be read is absent: nothing is then called unknown. */
export type References = ReadonlyMap<Reference, readonly Candidate[]>;

/** Whether an id exists, or the nearest one that does. */
export function findReference(
  references: References,
  kind: Reference,
  id: string,
): { readonly found: true } | { readonly found: false; readonly suggestion?: string } {
  const candidates = references.get(kind);
  if (!candidates || candidates.some((candidate) => candidate.id === id)) return { found: true };
  const suggestion = nearest(id, candidates);
  return suggestion === undefined ? { found: false } : { found: false, suggestion };
}
