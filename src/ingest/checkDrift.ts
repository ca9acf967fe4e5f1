import type { OrganisationId } from '../domain/ids.ts';
import type { Sequence } from '../domain/sequence.ts';
import { holm } from '../stats/holm.ts';
import { type DayCount, unlikeDays, type UnlikeDays } from './unlikeDays.ts';
import type { Report } from './report.ts';
import { firstRow, organisationLabel, percent, type Survey } from './survey.ts';

/** Chance of one false alarm in a campaign on equal days. */
const ALPHA = 0.005;
/** Organisations, sectors, campaign: each level has a third of the false alarms that the campaign may give. */
const LEVELS = 3;

/** Organisations whose calls are looked at together, in the words of a finding. */
interface Unit {
  readonly organisations: readonly OrganisationId[];
  readonly calls: readonly Sequence[];
}

/**
 * D18: days or weeks, up to half of the fieldwork, in which far fewer first attempts were answered than in the rest of the fieldwork: a strike, an outage, or
 * our own line. Organisation by organisation; then the others of a sector together, and all others together, since a day of
 * eight calls proves nothing and a day of two hundred does. Holm over the units of each level.
 */
export function checkDrift(survey: Survey, report: Report): void {
  const told = new Set<OrganisationId>();
  const all: readonly Unit[] = [...survey.byOrganisation].map(([id, calls]) => ({ organisations: [id], calls }));
  const sectorOf = ({ organisations: [id] }: Unit): string | undefined => id && survey.organisations.get(id)?.sector;
  const levels = [
    (units: readonly Unit[]) => units,
    (units: readonly Unit[]) =>
      [...Map.groupBy(units, sectorOf).values()].filter((some) => some.length > 1).map(joined),
    (units: readonly Unit[]) => (units.length > 1 ? [joined(units)] : []),
  ];
  for (const level of levels) {
    const units = level(all.filter(({ organisations }) => organisations.every((id) => !told.has(id))));
    const found = units.flatMap((unit) => {
      const days = unlikeDays(countDays(unit.calls));
      return days ? [{ unit, days }] : [];
    });
    // Units with nothing to compare have no hypothesis to test.
    const { rejected } = holm(
      found.map(({ days }) => days.p),
      ALPHA / LEVELS,
    );
    for (const [i, { unit, days }] of found.entries()) {
      if (rejected[i] !== true) continue;
      reportDays(unit, days, survey, report);
      for (const id of unit.organisations) told.add(id);
    }
  }
}

function joined(units: readonly Unit[]): Unit {
  return {
    organisations: units.flatMap(({ organisations }) => organisations),
    calls: units.flatMap(({ calls }) => calls),
  };
}

/** First attempts by day: later ones are other calls, made to those who did not answer. */
function countDays(calls: readonly Sequence[]): readonly DayCount[] {
  return [...Map.groupBy(calls, ({ day }) => day)]
    .map(([day, own]) => ({
      day,
      weekday: own[0]?.weekday ?? 0,
      n: own.length,
      k: own.filter(({ outcome }) => outcome.kind === 'reached' && outcome.atAttempt === 1).length,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function reportDays(unit: Unit, days: UnlikeDays, survey: Survey, report: Report): void {
  const { from, to, k, n, restK, restN } = days;
  const then = unit.calls.filter(({ day }) => from <= day && day <= to);
  report('days-differ', survey.place(firstRow(then), 'started_at'), {
    organisations: unit.organisations.map((id) => organisationLabel(survey, id)),
    count: unit.organisations.length,
    from,
    to,
    k,
    n,
    percent: percent(restK / restN),
    rest: restN,
  });
}
