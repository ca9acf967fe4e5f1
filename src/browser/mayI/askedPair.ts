/** Whom an address asks about: one organisation through time, or two. */
export interface AskedPair {
  readonly a?: string;
  readonly b?: string;
  readonly unknown: readonly string[];
}

/**
 * The question in a query, `?a=…&b=…`: one address whichever comes first. Alone, or twice the same, an organisation is asked about
 * from one campaign to another.
 *
 * @param known ids of organisations that have a page
 */
export function parseAskedPair(query: string, known: ReadonlySet<string>): AskedPair {
  const asked = new URLSearchParams(query);
  const all = [...new Set([...asked.getAll('a'), ...asked.getAll('b')].map((id) => id.trim()).filter(Boolean))];
  const [a, b] = all
    .filter((id) => known.has(id))
    .slice(0, 2)
    .sort();
  return { ...(a ? { a } : {}), ...(b ? { b } : {}), unknown: all.filter((id) => !known.has(id)) };
}

/** The query of a question; empty where nobody is asked about. */
export function serialiseAskedPair({ a, b }: Pick<AskedPair, 'a' | 'b'>): string {
  const parts = [a && `a=${encodeURIComponent(a)}`, b && `b=${encodeURIComponent(b)}`].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
