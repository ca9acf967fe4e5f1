import type { TrendsDocument } from './readSeries.ts';

const asked = new Map<string, Promise<TrendsDocument>>();

/** A document of the API, asked for once a page; one that did not come is asked for again. */
export function fetchTrends(address: string): Promise<TrendsDocument> {
  const known = asked.get(address) ?? read(address);
  asked.set(address, known);
  known.catch(() => asked.delete(address));
  return known;
}

async function read(address: string): Promise<TrendsDocument> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as TrendsDocument;
}
