import type { OrganisationId } from '../domain/ids.ts';
import { ALPHA, MIN_N_RATE } from '../domain/method.ts';
import type { Sequence } from '../domain/sequence.ts';
import { pooledIcc } from '../stats/pooledIcc.ts';
import { regularizedBeta } from '../stats/regularizedBeta.ts';
import type { Report } from './report.ts';
import { firstRow, organisationLabel, percent, type Survey } from './survey.ts';

/** Largest share of an organisation's calls that one caller may have made. */
const LARGEST_SHARE = 0.4;
/** Intraclass correlation from which callers count for more than nothing. */
const LARGEST_ICC = 0.05;

/**
 * D14: one caller who made more than 40 % of the calls of an organisation (of 30 or more), or of a whole campaign; and calls
 * of one caller that resemble each other, beyond what chance does to a small campaign.
 */
export function checkCallerEffect(survey: Survey, report: Report): void {
  const known = survey.sequences.filter((call) => call.caller !== undefined);
  const callers = new Set(known.map(({ caller }) => caller));
  if (callers.size === 1 && known.length >= MIN_N_RATE) {
    const [caller = ''] = callers;
    const share = known.length / survey.sequences.length;
    if (share > LARGEST_SHARE) reportDominant(known, caller, share, undefined, survey, report);
  } else if (callers.size > 1) {
    for (const [organisation, calls] of survey.byOrganisation) checkShares(organisation, calls, survey, report);
    checkResemblance(known, survey, report);
  }
}

function checkShares(organisation: OrganisationId, calls: readonly Sequence[], survey: Survey, report: Report): void {
  if (calls.length < MIN_N_RATE) return;
  for (const [caller, own] of Map.groupBy(calls, (call) => call.caller)) {
    const share = own.length / calls.length;
    if (caller === undefined || !(share > LARGEST_SHARE)) continue;
    reportDominant(own, caller, share, organisationLabel(survey, organisation), survey, report);
  }
}

function reportDominant(
  own: readonly Sequence[],
  caller: string,
  share: number,
  organisation: string | undefined,
  { place }: Survey,
  report: Report,
): void {
  report('caller-dominant', place(firstRow(own), 'caller'), {
    caller,
    percent: percent(share),
    n: own.length,
    limit: percent(LARGEST_SHARE),
    ...(organisation !== undefined && { organisation }),
  });
}

/** What one caller got at one organisation. */
interface Cluster {
  readonly caller: string;
  readonly n: number;
  readonly k: number;
}

function checkResemblance(known: readonly Sequence[], survey: Survey, report: Report): void {
  // An interrupted sequence does not say whether anybody would have answered.
  const complete = known.filter(({ outcome }) => outcome.kind === 'reached' || outcome.kind === 'unreached');
  if (complete.length < MIN_N_RATE) return;
  const organisations = [...Map.groupBy(complete, ({ organisation }) => organisation).values()].map(clustersOf);
  const measured = pooledIcc(organisations);
  if (!measured || !(measured.icc > LARGEST_ICC)) return;
  const callers = organisations.reduce((sum, clusters) => sum + clusters.length - 1, 0);
  const calls = organisations.reduce((sum, clusters) => sum + clusters.reduce((n, one) => n + one.n - 1, 0), 0);
  if (!(pOfRatio(measured.msBetween, measured.msWithin, callers, calls) < ALPHA)) return;
  const { caller, k, n, expected } = furthestCaller(organisations);
  report('caller-effect', survey.place(firstRow(known.filter((call) => call.caller === caller)), 'caller'), {
    icc: Math.ceil(measured.icc * 100) / 100, // never rounded down to the limit that it exceeds
    limit: LARGEST_ICC,
    caller,
    percent: percent(k / n),
    expected: percent(expected / n),
    n,
  });
}

function clustersOf(calls: readonly Sequence[]): readonly Cluster[] {
  return [...Map.groupBy(calls, ({ caller = '' }) => caller)].map(([caller, own]) => ({
    caller,
    n: own.length,
    k: own.filter(({ outcome }) => outcome.kind === 'reached').length,
  }));
}

/** Upper tail of Fisher's F, the ratio of two mean squares with their degrees of freedom. */
function pOfRatio(between: number, within: number, betweenDf: number, withinDf: number): number {
  if (within === 0) return 0;
  const weighted = (betweenDf * between) / within;
  return regularizedBeta(withinDf / (withinDf + weighted), withinDf / 2, betweenDf / 2);
}

/** The caller whose result is furthest from what the same organisations gave to all, in standard errors. */
function furthestCaller(organisations: readonly (readonly Cluster[])[]) {
  const byCaller = new Map<string, { caller: string; n: number; k: number; expected: number; variance: number }>();
  for (const clusters of organisations) {
    const n = clusters.reduce((sum, one) => sum + one.n, 0);
    const p = clusters.reduce((sum, one) => sum + one.k, 0) / n;
    for (const cluster of clusters) {
      const { caller } = cluster;
      const own = byCaller.get(caller) ?? { caller, n: 0, k: 0, expected: 0, variance: 0 };
      own.n += cluster.n;
      own.k += cluster.k;
      own.expected += cluster.n * p;
      own.variance += cluster.n * p * (1 - p);
      byCaller.set(caller, own);
    }
  }
  const distance = ({ k, expected, variance }: { k: number; expected: number; variance: number }): number =>
    variance > 0 ? Math.abs(k - expected) / Math.sqrt(variance) : 0;
  const [furthest] = [...byCaller.values()].sort((a, b) => distance(b) - distance(a) || (a.caller < b.caller ? -1 : 1));
  if (!furthest) throw new Error('no caller');
  return furthest;
}
