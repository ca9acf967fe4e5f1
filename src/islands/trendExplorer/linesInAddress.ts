import type { Choice } from './Choice.ts';
import { MOST_LINES } from './DrawnSeries.ts';

/** A line as an address names it. */
export type AskedLine = Pick<Choice, 'kind' | 'id'>;

const ID = /^\.?[a-z0-9]+([-_][a-z0-9]+)*$/;

/**
 * The lines that an address adds to a chart, each once: `?evolution-pickup=caf~.resolved` names an organisation and, after a dot, an
 * indicator. What is not understood is as if it were not there.
 *
 * @param chart id of the chart
 */
export function readLines(search: string, chart: string): readonly AskedLine[] {
  const asked = new URLSearchParams(search).get(chart)?.split('~') ?? [];
  return [...new Set(asked)]
    .filter((id) => ID.test(id))
    .slice(0, MOST_LINES - 1)
    .map((id) => (id.startsWith('.') ? { kind: 'indicator', id: id.slice(1) } : { kind: 'organisation', id }));
}

/** The same as the end of an address, or nothing. What else the address asked for stays. */
export function writeLines(search: string, chart: string, lines: readonly AskedLine[]): string {
  const query = new URLSearchParams(search);
  query.delete(chart);
  const others = query.toString();
  // Written by hand: a tilde needs no code.
  const own = lines.map(({ kind, id }) => (kind === 'indicator' ? `.${id}` : id)).join('~');
  const text = [others, own && `${chart}=${own}`].filter(Boolean).join('&');
  return text && `?${text}`;
}
