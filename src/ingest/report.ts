import { ISSUE_KINDS, type IssueCode } from '../domain/issueCodes.ts';
import type { Issue } from '../domain/issue.ts';

/** Where a finding points. */
export type Place = Pick<Issue, 'file' | 'row' | 'column' | 'theirColumn' | 'received'>;

/** How every stage of the ingest speaks: it adds a finding and goes on. */
export type Report = (code: IssueCode, place: Place, params?: Issue['params']) => void;

/** A report that writes into `issues`. The severity comes with the code. */
export function reportInto(issues: Issue[]): Report {
  return (code, place, params = {}) => {
    issues.push({ code, severity: ISSUE_KINDS[code].severity, ...place, params });
  };
}

/** By file, line, column, code and cell, so that the order of discovery shows nowhere. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const keyed = issues.map((issue) => ({ issue, key: sortKey(issue) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ issue }) => issue);
}

type SortKey = readonly (string | number)[];

function sortKey({ file, row, column, code, received, params }: Issue): SortKey {
  return [file, row ?? 0, column ?? '', code, received ?? '', JSON.stringify(params)];
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
