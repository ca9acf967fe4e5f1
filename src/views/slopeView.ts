import type { Barometer } from '../domain/barometer.ts';
import type { IndicatorId, OrganisationId } from '../domain/ids.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { slopeWords } from '../present/words/slopeWords.ts';
import { figureView, type FigureView, type NoteView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { periodWords } from './periodWords.ts';

/** Two or three published figures of one protocol: too few for a line, and no test (VISUAL). */
export interface SlopeView {
  readonly label: string;
  readonly points: readonly { readonly figure: FigureView; readonly period: string }[];
  /** Base, and why there is neither interval nor test. */
  readonly said: string;
  /** What makes a source doubtful, once for all the figures of which it is said. */
  readonly notes: readonly (NoteView & { readonly periods: readonly string[] })[];
}

/** One indicator of one organisation; undefined where its newest protocol has one figure, or its base is not known. */
export function slopeView(
  site: Site,
  barometer: Barometer,
  organisation: OrganisationId,
  indicator: IndicatorId,
): SlopeView | undefined {
  const { locale } = site;
  const find = lookup(barometer);
  const newest = find.trend(organisation, indicator)?.segments.at(-1);
  const results = (newest?.points ?? []).flatMap(({ campaign }) => {
    const found = find.result(campaign, organisation, indicator);
    return found && valueOf(found) !== undefined && found.base !== 'unknown' ? [found] : [];
  });
  if (results.length < 2) return undefined;
  const points = results.map((result) => ({
    figure: figureView(result, locale),
    period: periodWords(find.campaign(result.campaign), locale),
  }));
  const last = points.at(-1)?.figure;
  const noted = points.flatMap(({ figure: { note }, period }) => (note ? [{ note, period }] : []));
  const notes = [...Map.groupBy(noted, ({ note }) => note.text).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first.note, periods: [first, ...others].map(({ period }) => period) }] : [],
  );
  return {
    label: shortIndicator(find.indicator(indicator), locale),
    points,
    notes,
    said: [last && `${last.base}.`, last?.caveat, slopeWords[locale].untested].filter(Boolean).join(' '),
  };
}
