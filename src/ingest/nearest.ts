import { folded } from '../domain/cells.ts';

/** Something that may have been meant: its id and everything it is called. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

/** The candidate whose name or id is closest to what was written, or nothing where none is close. Ties: first by id. */
export function nearest(written: string, candidates: readonly Candidate[]): string | undefined {
  const target = letters(written);
  let best: { id: string; distance: number } | undefined;
  for (const { id, names } of candidates) {
    for (const name of [id, ...names]) {
      const candidate = letters(name);
      const allowed = Math.max(1, Math.floor(Math.max(target.length, candidate.length) / 3));
      const distance = editDistance(target, candidate, allowed);
      if (distance > allowed) continue;
      if (!best || distance < best.distance || (distance === best.distance && id < best.id)) best = { id, distance };
    }
  }
  return best?.id;
}

function letters(text: string): string {
  return folded(text).replace(/[^a-z0-9]/g, '');
}

/** Levenshtein distance, given up (any number above `limit`) as soon as it must exceed `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
