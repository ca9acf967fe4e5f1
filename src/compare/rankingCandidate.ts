import type { OrganisationId } from '../domain/ids.ts';
import { MIN_N_RANK } from '../domain/method.ts';
import type { UnrankedReason } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import { comparable, type Comparable } from './comparableShare.ts';

/** A figure that may be ranked, if enough others compare with it. */
export interface Candidate {
  readonly kind: 'candidate';
  readonly organisation: OrganisationId;
  readonly base: string;
  readonly share: Comparable;
}

export interface Unranked {
  readonly kind: 'unranked';
  readonly organisation: OrganisationId;
  readonly reason: UnrankedReason;
}

/** Whether a figure may be ranked by what it is itself (METHOD 0 decision 8, 3.9), or why not. */
export function rankingCandidate(result: Result): Candidate | Unranked {
  const { organisation, base } = result;
  const judged = rankable(result);
  return typeof judged === 'string'
    ? { kind: 'unranked', organisation, reason: judged }
    : { kind: 'candidate', organisation, base, share: judged };
}

function rankable(result: Result): Comparable | UnrankedReason {
  if (result.kind === 'not_measured' || result.kind === 'counts_only' || result.kind === 'fragile') return result.kind;
  const share = comparable(result);
  if (result.kind === 'level') {
    if (share === undefined) return 'untested';
    return result.status === 'fragile' ? 'fragile' : share;
  }
  if (result.kind !== 'measured') {
    if (result.qualifier !== undefined) return 'bound';
    if (result.kind === 'published_without_n') return 'without_n';
    if (!result.figure.sampled) return 'all_traffic';
  }
  if (share === undefined) return 'no_interval';
  if (!(share.n >= MIN_N_RANK)) return 'fragile';
  return result.base === 'unknown' ? 'unknown_base' : share;
}
