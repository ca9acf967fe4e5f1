import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { isListed } from '../domain/isListed.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Places } from '../domain/places.ts';
import { communeLine } from './communeLine.ts';
import type { FinderIndex, IndexedOrganisation } from './FinderIndex.ts';
import { foldName } from './foldName.ts';
import { sectorNames } from './sectorNames.ts';
import type { CommuneFile } from './splitCommunes.ts';

/** Communes of so many inhabitants are in the first file: a thousand. */
const CITY = 10_000;

/**
 * What the field has to know before a letter is typed.
 *
 * @param files all communes, cut into files (`splitCommunes`)
 */
export function composeFinderIndex(barometer: Barometer, places: Places, files: readonly CommuneFile[]): FinderIndex {
  const figures = Map.groupBy(barometer.results, (r) => r.organisation);
  const figuresOf = (o: Organisation) => figures.get(o.id)?.length ?? 0;
  const listed = barometer.organisations
    .filter(isListed)
    .sort((a, b) => figuresOf(b) - figuresOf(a) || codeUnitOrder(a.id, b.id));
  const sectors = barometer.sectors.filter((s) => listed.some((o) => o.sector === s.id));
  const names = new Map(barometer.organisations.map((o) => [o.id, o.name]));
  return {
    organisations: listed.map((o) => [
      o.id,
      o.name,
      otherNames(o),
      sectors.findIndex((s) => s.id === o.sector),
      o.territory,
      (o.successor && names.get(o.successor)) ?? '',
    ]),
    sectors: sectors.map((s) => [s.nameFr, s.nameEn ?? s.nameFr, s.id, sectorNames[s.id] ?? []]),
    departements: places.departements.map(({ code, name }) => [code, name]),
    cities: places.communes.filter((c) => c.population >= CITY).map(communeLine),
    communeFiles: files.map(({ from }) => from),
  };
}

/** Names that fold alike are one. */
function otherNames({ name, shortName, aliases, network, phone }: Organisation): IndexedOrganisation[2] {
  const seen = new Set([foldName(name)]);
  return [shortName, ...aliases, network, phone].filter((other): other is string => {
    if (other === undefined) return false;
    const key = foldName(other);
    return key !== '' && !seen.has(key) && Boolean(seen.add(key));
  });
}
