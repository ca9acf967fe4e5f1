import { useCallback, useState } from 'react';
import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import type { TrendPiece } from '../../charts/trend/TrendSeries.ts';
import type { Choice } from './Choice.ts';
import { MOST_LINES, type DrawnSeries } from './DrawnSeries.ts';
import { fetchTrends } from './fetchTrends.ts';
import { lineName } from './lineName.ts';
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

/** The lines of a chart: its own, and those that the reader adds and drops. Their points come from the API. */
export function useLines(spec: TrendExplorerSpec): Lines {
  const [chosen, setChosen] = useState<readonly ChosenLine[]>([]);
  const toggle = useCallback(
    (choice: Choice) => {
      const isSame = (line: Choice): boolean => line.kind === choice.kind && line.id === choice.id;
      if (chosen.some(isSame)) {
        setChosen(chosen.filter((line) => !isSame(line)));
        return;
      }
      const slot = [1, 2, 3].find((free) => chosen.every((line) => line.slot !== free));
      if (slot === undefined || chosen.length >= MOST_LINES - 1) return;
      setChosen([...chosen, { ...choice, slot, state: 'loading', pieces: [] }]);
      const settle = (change: Pick<ChosenLine, 'state' | 'pieces'>): void =>
        setChosen((now) => now.map((line) => (isSame(line) ? { ...line, ...change } : line)));
      piecesOf(choice, spec).then(
        (pieces) => settle({ state: 'drawn', pieces }),
        () => settle({ state: 'failed', pieces: [] }),
      );
    },
    [chosen, spec],
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

async function piecesOf({ kind, id }: Choice, spec: TrendExplorerSpec): Promise<readonly TrendPiece[]> {
  const isOrganisation = kind === 'organisation';
  const { trends } = await fetchTrends(`${spec.folder}${isOrganisation ? spec.indicator : id}.json`);
  const wanted = isOrganisation ? id : spec.organisation.id;
  const entry = trends.find(({ organisation }) => organisation === wanted);
  if (!entry) throw new Error(`no trend of ${wanted}`);
  return readPieces(entry, spec, isOrganisation);
}
