import type { IssueCode } from './issueCodes.ts';

/** A finding of the ingest: a value, never an exception. Texts are made of it at the edge (`present/`). */
export interface Issue {
  /** Permanent kebab-case code, listed in `issueCodes.ts`. */
  readonly code: IssueCode;
  /** `error`: nothing is published. `warning`: listed in the quality report. */
  readonly severity: 'error' | 'warning';
  /** Path inside the data folder, with `/`: `campaigns/mars-2026/attempts.csv`. */
  readonly file: string;
  /** Line number that a spreadsheet shows (header = 1); absent when the finding is about the whole file. */
  readonly row?: number;
  /** Our name of the column. */
  readonly column?: string;
  /** Their name of the column, where a mapping or an alias gave it another. */
  readonly theirColumn?: string;
  /** The cell as written. */
  readonly received?: string;
  /** What the sentence needs beside the above. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}
