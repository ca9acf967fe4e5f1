import { useCallback, useEffect, useState } from 'react';
import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import type { TrendPiece } from '../../charts/trend/TrendSeries.ts';
import type { Choice } from './Choice.ts';
import { indicatorChoices, organisationChoices, trendsOfOthers } from './choices.ts';
import { MOST_LINES, type DrawnSeries } from './DrawnSeries.ts';
import { fetchTrends } from './fetchTrends.ts';
import { lineName } from './lineName.ts';
import { readLines, writeLines, type AskedLine } from './linesInAddress.ts';
import { readPieces } from './readSeries.ts';

/** A chosen line: on its way, drawn, or missing. */
export interface ChosenLine extends Choice {
  readonly slot: number;
  readonly state: 'loading' | 'drawn' | 'failed';
  readonly pieces: readonly TrendPiece[];
}

export interface Lines {
  readonly chosen: readonly ChosenLine[];
  /** What has points: the own line first. */
  readonly series: readonly DrawnSeries[];
  readonly toggle: (choice: Choice) => void;
}

const isSame = (a: AskedLine, b: AskedLine): boolean => a.kind === b.kind && a.id === b.id;

/**
 * The lines of a chart: its own, those that the address asks for, and those that the reader adds and drops. Their points come
 * from the API; the address follows, so that a link shows what was seen.
 *
 * @param chart id of the chart; without one the address stays as it is
 */
export function useLines(spec: TrendExplorerSpec, chart: string | undefined): Lines {
  const [chosen, setChosen] = useState<readonly ChosenLine[]>([]);
  const fill = useCallback(
    (line: Choice) => {
      const settle = (change: Pick<ChosenLine, 'state' | 'pieces'>): void =>
        setChosen((now) => now.map((one) => (isSame(one, line) ? { ...one, ...change } : one)));
      piecesOf(line, spec).then(
        (pieces) => settle({ state: 'drawn', pieces }),
        () => settle({ state: 'failed', pieces: [] }),
      );
    },
    [spec],
  );
  useEffect(() => {
    const asked = chart === undefined ? [] : readLines(location.search, chart);
    if (asked.length === 0) return;
    void choicesOf(asked, spec).then((choices) => {
      // Who has begun to choose meanwhile goes on.
      setChosen((now) => (now.length > 0 ? now : choices.map((choice, i) => onItsWay(choice, i + 1))));
      choices.forEach(fill);
    });
  }, [chart, fill, spec]);
  const toggle = useCallback(
    (choice: Choice) => {
      const slot = [1, 2, 3].find((free) => chosen.every((line) => line.slot !== free));
      const isThere = chosen.some((line) => isSame(line, choice));
      if (!isThere && (slot === undefined || chosen.length >= MOST_LINES - 1)) return;
      const next = isThere ? chosen.filter((line) => !isSame(line, choice)) : [...chosen, onItsWay(choice, slot ?? 0)];
      setChosen(next);
      if (!isThere) fill(choice);
      if (chart !== undefined) keepInAddress(chart, next);
    },
    [chart, chosen, fill],
  );
  const own: DrawnSeries = {
    id: 'own',
    slot: 0,
    ...lineName(spec, undefined, chosen),
    noun: spec.trend.noun,
    pieces: spec.trend.segments.map(({ points }, segment) => ({ segment, points })),
  };
  const drawn = chosen
    .filter(({ pieces }) => pieces.length > 0)
    .map((line) => ({ ...line, id: `${line.kind} ${line.id}`, ...lineName(spec, line, chosen) }));
  return { chosen, series: [own, ...drawn], toggle };
}

const onItsWay = (choice: Choice, slot: number): ChosenLine => ({ ...choice, slot, state: 'loading', pieces: [] });

function keepInAddress(chart: string, lines: readonly AskedLine[]): void {
  // The chart is far down its page: a link opens on it.
  const place = lines.length > 0 ? `#${chart}` : location.hash;
  history.replaceState(null, '', location.pathname + writeLines(location.search, chart, lines) + place);
}

/** What the address asks for, as far as it may be added. */
async function choicesOf(asked: readonly AskedLine[], spec: TrendExplorerSpec): Promise<readonly Choice[]> {
  const needsOthers = spec.hasOthers && asked.some(({ kind }) => kind === 'organisation');
  const others = needsOthers ? await trendsOfOthers(spec).catch(() => undefined) : undefined;
  const offered = [...(others ? organisationChoices(others, spec) : []), ...indicatorChoices(spec)];
  return asked.flatMap((line) => offered.find((choice) => isSame(choice, line)) ?? []);
}

async function piecesOf({ kind, id }: Choice, spec: TrendExplorerSpec): Promise<readonly TrendPiece[]> {
  const isOrganisation = kind === 'organisation';
  const { trends } = await (isOrganisation ? trendsOfOthers(spec) : fetchTrends(`${spec.folder}${id}.json`));
  const wanted = isOrganisation ? id : spec.organisation.id;
  const entry = trends.find(({ organisation }) => organisation === wanted);
  if (!entry) throw new Error(`no trend of ${wanted}`);
  return readPieces(entry, spec, isOrganisation);
}
