import type { AnswerBarSpec } from '../../src/charts/answerBar/AnswerBarSpec.ts';
import type { CallWeekSpec } from '../../src/charts/callWeek/CallWeekSpec.ts';
import type { FunnelSpec } from '../../src/charts/funnel/FunnelSpec.ts';
import type { WaitCurveSpec } from '../../src/charts/waitCurve/WaitCurveSpec.ts';
import type { TrendPoint, TrendSpec } from '../../src/charts/trend/TrendSpec.ts';

/** Figures of a fictional organisation, as plain specs: what the golden drawings show. */

const half = (n: number, share: number): number => 1.96 * Math.sqrt((share * (1 - share)) / n);

/** A point of a counted share; its interval is rough, drawings do not care. */
export function counted(date: string, period: string, k: number, n: number): TrendPoint {
  const value = k / n;
  const low = Math.max(0, value - half(n, value));
  const high = Math.min(1, value + half(n, value));
  return { date, period, value, interval: { low, high }, numerator: k, denominator: n };
}

/** Eight quarters, two protocols. */
export const quarters: TrendSpec = {
  unit: 'percent',
  label: 'Décroché',
  noun: 'appels',
  segments: [
    {
      name: 'Protocole 1',
      detail: '2 tentatives',
      points: [
        counted('2024-05-15', 'T2 2024', 171, 372),
        counted('2024-08-15', 'T3 2024', 178, 380),
        counted('2024-11-15', 'T4 2024', 169, 369),
      ],
    },
    {
      name: 'Protocole 2',
      detail: '3 tentatives',
      points: [
        counted('2025-02-15', 'T1 2025', 272, 381),
        counted('2025-05-15', 'T2 2025', 261, 384),
        counted('2025-08-15', 'T3 2025', 255, 386),
        counted('2025-11-15', 'T4 2025', 239, 383),
        counted('2026-02-15', 'T1 2026', 226, 384),
      ],
    },
  ],
};

const scored = (year: number, value: number): TrendPoint => ({ date: `${year}-07-01`, period: `${year}`, value });

/** Scores of an opinion poll whose pollster changes, without an interval: hollow points, nothing joined, four breaks. */
export const pollsters: TrendSpec = {
  unit: 'score10',
  label: 'Satisfaction',
  noun: 'réponses',
  segments: [
    { name: 'Médiamétrie', points: [scored(2018, 7.5), scored(2019, 7.6)] },
    { name: 'CSA', points: [scored(2021, 7.8), scored(2022, 7.7)] },
    { name: 'Ifop', points: [scored(2023, 7.9)] },
    { name: 'Institut non publié', points: [scored(2024, 8)] },
    { name: 'CSA', points: [scored(2025, 7.9)] },
  ],
};

/** The same with names that have no room over a narrow plot. */
export const longNames: TrendSpec = {
  ...pollsters,
  segments: pollsters.segments.map((segment) => ({ ...segment, name: `Observatoire, enquête de ${segment.name}` })),
};

/** Two campaigns, one protocol. */
export const slope: TrendSpec = {
  unit: 'percent',
  label: 'Décroché',
  noun: 'appels',
  segments: [
    {
      name: 'Protocole 2',
      points: [counted('2025-03-16', 'mars 2025', 40, 384), counted('2026-03-16', 'mars 2026', 62, 379)],
    },
  ],
};

/** Disputes for 100,000 contracts, a break of definition, counted on all traffic. */
export const disputes: TrendSpec = {
  unit: 'per100k',
  label: 'Litiges',
  noun: 'contrats',
  segments: [
    {
      name: 'Litiges reçus',
      points: [scored(2018, 47), scored(2019, 52), scored(2020, 128), scored(2021, 61)],
    },
    { name: 'Saisines', points: [scored(2023, 84), scored(2024, 79), scored(2025, 66)] },
  ],
};

/** Sixteen campaigns, two a quarter at the end: more names than room. */
export const crowded: TrendSpec = {
  unit: 'seconds',
  label: 'Attente médiane',
  noun: 'appels',
  segments: [
    {
      name: 'Protocole 1',
      points: Array.from({ length: 16 }, (_, index) => {
        const value = 240 + 120 * Math.sin(index / 2);
        return {
          date: `${2023 + Math.floor(index / 6)}-${String(1 + (index % 6) * 2).padStart(2, '0')}-10`,
          period: `campagne ${index + 1}`,
          value,
          interval: { low: value - 30, high: value + 45 },
          denominator: 300 + index,
        };
      }),
    },
  ],
};

export const trends = { quarters, pollsters, longNames, slope, disputes, crowded };

/** Most are turned away at once, some wait for long, 38 still wait when we hang up at 15 minutes. */
export const waits: WaitCurveSpec = {
  points: Array.from({ length: 61 }, (_, i) => {
    const seconds = i * 15;
    return {
      seconds,
      reached: 0.37 * (1 - Math.exp(-((seconds / 400) ** 1.4))),
      ended: 0.53 * (1 - Math.exp(-seconds / 180)),
    };
  }),
  counts: { attempts: 384, reached: 136, ended: 210, cutByUs: 38 },
  marks: [60, 180, 300, 600].map((seconds) => {
    const value = 0.37 * (1 - Math.exp(-((seconds / 400) ** 1.4)));
    return { seconds, value, interval: { low: Math.max(0, value - 0.04), high: value + 0.045 } };
  }),
};
/** Nobody is turned away and everybody is answered within two minutes. */
export const quickWaits: WaitCurveSpec = {
  points: [0, 15, 30, 45, 60, 75, 90].map((seconds) => ({ seconds, reached: seconds / 90, ended: 0 })),
  counts: { attempts: 120, reached: 120, ended: 0, cutByUs: 0 },
  marks: [{ seconds: 60, value: 60 / 90, interval: { low: 0.58, high: 0.74 } }],
};

export const answers: AnswerBarSpec = { complete: 22, acceptable: 23, incomplete: 18, wrong: 4, none: 9 };
/** One class of two calls in 224, another of none. */
export const fewWrong: AnswerBarSpec = { complete: 58, acceptable: 63, incomplete: 101, wrong: 2, none: 0 };

export const funnel: FunnelSpec = {
  calls: 384,
  reachedAt: [142, 52, 32],
  answers: { complete: 58, acceptable: 63 },
  maxAttempts: 3,
};
/** Another publisher's counts: attempts and answers unknown. */
export const reachOnly: FunnelSpec = { calls: 408, reachedAt: [189], maxAttempts: 3 };
/** Calls that stopped before their last attempt. */
export const interrupted: FunnelSpec = { ...funnel, censored: 19 };

const dots = (n: number, k: number, named = false) => ({ kind: 'dots', n, k, named }) as const;
const few = (n: number) => ({ kind: 'few', n, named: false }) as const;

/** Weeks of calls: one moment named, all moments with too few calls, more slots than have room for ten dots a row. */
export const weeks: Readonly<Record<'advised' | 'few' | 'narrow', CallWeekSpec>> = {
  advised: {
    slots: ['8-10 h', '10-12 h', 'fin de journée'],
    days: [
      { label: 'lun.', cells: [dots(16, 3), dots(15, 2), few(9)], whole: dots(40, 7) },
      { label: 'mar.', cells: [dots(16, 0), dots(22, 19, true), dots(10, 10)], whole: dots(48, 29) },
    ],
    whole: { label: 'tous', cells: [dots(32, 3), dots(37, 21), dots(19, 13)] },
    label: 'Appelez plutôt le mardi de 10 h à 12 h',
  },
  few: {
    slots: ['8-10 h', '10-12 h', '12-14 h', '14-16 h', '16-18 h'],
    days: ['lun.', 'mar.'].map((label) => ({ label, cells: [8, 7, 0, 8, 9].map(few), whole: dots(32, 5) })),
    whole: { label: 'tous', cells: [dots(16, 3), dots(14, 2), few(0), dots(16, 1), dots(18, 4)] },
    label: 'Aucun moment de la semaine ne se distingue des autres',
  },
  narrow: {
    slots: ['8-9 h', '9-10 h', '10-11 h', '11-12 h', '14-15 h', '15-16 h'],
    days: [{ label: 'sam.', cells: [12, 13, 11, 10, 12, 14].map((n) => dots(n, n - 10)), whole: dots(72, 12) }],
    whole: { label: 'tous', cells: [12, 13, 11, 10, 12, 14].map((n) => dots(n, n - 10)) },
    label: 'Aucun moment de la semaine ne se distingue des autres',
  },
};
