import type { Unit } from '../../domain/indicator.ts';

/** One indicator of one organisation through time. Two points at least: one is a figure, not a trend. */
export interface TrendSpec {
  readonly unit: Unit;
  /** What is measured, as a noun: « Décroché ». */
  readonly label: string;
  /** What n counts, in the plural: « appels ». */
  readonly noun: string;
  /** Oldest first. Between two segments the protocol changed: nothing joins them. */
  readonly segments: readonly TrendSpecSegment[];
}

export interface TrendSpecSegment {
  /** Name of the protocol, short: « Protocole 1 », « Médiamétrie ». */
  readonly name: string;
  /** What sets it apart, a few words: « 2 tentatives ». */
  readonly detail?: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** Mid-date of fieldwork, `YYYY-MM-DD`. */
  readonly date: string;
  /** How the table and a reader of text name it: « T1 2026 », « automne 2022 ». */
  readonly period: string;
  /** A share from 0 to 1, or a level in the unit. */
  readonly value: number;
  /** Decimals that the value was printed with, where another publisher printed it. */
  readonly decimals?: number;
  /** Absent: a hollow point that nothing joins. */
  readonly interval?: { readonly low: number; readonly high: number };
  readonly numerator?: number;
  readonly denominator?: number;
}
