import type { ExcludedSequence, Sequence } from '../domain/sequence.ts';
import type { exclusionsTable } from '../domain/tables/campaignTables.ts';
import { reportDuplicates } from './parseDirectory.ts';
import type { ParsedTable } from './parseTable.ts';
import type { Report } from './report.ts';

/** Splits sequences into those that count and those that `exclusions.csv` sets aside, with their reasons. */
export function setAside(
  sequences: readonly Sequence[],
  exclusions: ParsedTable<typeof exclusionsTable> | undefined,
  report: Report,
): { readonly counted: readonly Sequence[]; readonly excluded: readonly ExcludedSequence[] } {
  reportDuplicates(exclusions, ({ sequence }) => sequence, 'sequence', report);
  const reasons = new Map(exclusions?.rows.map((row) => [row.sequence, row]));
  const excluded = sequences.flatMap((sequence): ExcludedSequence[] => {
    const exclusion = reasons.get(sequence.id);
    if (!exclusion) return [];
    const { reason, note } = exclusion;
    return [{ sequence, reason, ...(note !== undefined && { note }) }];
  });
  return { counted: sequences.filter(({ id }) => !reasons.has(id)), excluded };
}
