import type { Barometer } from '../domain/barometer.ts';
import { isAboutCalls } from '../domain/isAboutCalls.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { DepartementCode } from '../domain/places.ts';
import { listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';

/** Organisations of one département or a few, in the order of a directory. A national body has no place on a map. */
export function localOrganisations(barometer: Barometer): readonly Organisation[] {
  return listedOrganisations(barometer).filter((o) => o.territory.length > 0);
}

/** Those of a département. */
export function organisationsOf(barometer: Barometer, code: DepartementCode): readonly Organisation[] {
  return localOrganisations(barometer).filter((o) => o.territory.includes(code));
}

/** Whether anything was measured or published of an organisation: a result that says « not measured » is none. */
export function hasFigure(barometer: Barometer, { id }: Organisation): boolean {
  return lookup(barometer)
    .resultsOf(id)
    .some((r) => r.kind !== 'not_measured');
}

/** Whether one of its figures says how its telephone is answered. */
export function hasCallFigure(barometer: Barometer, { id }: Organisation): boolean {
  return lookup(barometer)
    .resultsOf(id)
    .some((r) => r.kind !== 'not_measured' && isAboutCalls(r.indicator));
}

/** How many organisations of a département have a figure about their telephone. */
export function countWithCalls(barometer: Barometer, code: DepartementCode): number {
  return organisationsOf(barometer, code).filter((o) => hasCallFigure(barometer, o)).length;
}

/** How many organisations of a département have a figure of their own. */
export function countMeasured(barometer: Barometer, code: DepartementCode): number {
  return organisationsOf(barometer, code).filter((o) => hasFigure(barometer, o)).length;
}
