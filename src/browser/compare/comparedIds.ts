/** A comparison shows two organisations at least, and so many at most. */
export const FEWEST = 2;
export const MOST = 4;

/** Whom an address compares: those that have a page, and what stands there besides. */
export interface ComparedIds {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
  /** Known ones beyond the four that are shown. */
  readonly beyond: readonly string[];
}

/**
 * The organisations in a query, each once, the first four of them: `?orgs=a~b`, as links write it, or `?org=a&org=b`, as the form
 * sends it.
 *
 * @param known ids of organisations that can be compared
 */
export function parseComparedIds(query: string, known: ReadonlySet<string>): ComparedIds {
  const asked = new URLSearchParams(query);
  const all = [...asked.getAll('orgs').flatMap((list) => list.split('~')), ...asked.getAll('org')];
  const wanted = [...new Set(all.map((id) => id.trim()).filter((id) => id !== ''))];
  const ready = wanted.filter((id) => known.has(id));
  return {
    ids: ready.slice(0, MOST),
    beyond: ready.slice(MOST),
    unknown: wanted.filter((id) => !known.has(id)),
  };
}

/** The query of a comparison, as CONTRACT §3 writes it; empty where nobody is chosen. */
export function serialiseComparedIds(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?orgs=${ids.map(encodeURIComponent).join('~')}`;
}
