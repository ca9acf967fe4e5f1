/** What becomes of the calls of one organisation in one campaign: counts. */
export interface FunnelSpec {
  /** Eligible sequences. */
  readonly calls: number;
  /** Calls that reached somebody at the 1st, 2nd, 3rd attempt; one number where the attempt is not known. */
  readonly reachedAt: readonly number[];
  /** Stopped before the last attempt allowed: neither reached nor refused. Default 0. */
  readonly censored?: number;
  /** Absent where answers were not judged. */
  readonly answers?: { readonly complete: number; readonly acceptable: number };
  /** Attempts allowed, for « après 3 tentatives ». */
  readonly maxAttempts: number;
}
