import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { codeUnitOrder } from './domain/codeUnitOrder.ts';
import type { Departement, Places } from './domain/places.ts';

/** Rows of the package, as far as we read them. */
interface DepartementRow {
  readonly code: string;
  readonly nom: string;
  readonly typeLiaison: number;
  readonly zone: string;
}
interface CommuneRow {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

let known: Places | undefined;

/**
 * Communes, their postcodes and the 101 départements, read once a build.
 *
 * Source: INSEE's geographical code and La Poste's postcodes, as `@etalab/decoupage-administratif` publishes them.
 */
export function getPlaces(): Places {
  known ??= readPlaces();
  return known;
}

function readPlaces(): Places {
  const departements = (read('departements') as readonly DepartementRow[])
    // Collectivities overseas (Saint-Martin, Polynésie française …) are no départements.
    .filter(({ zone }) => zone === 'metro' || zone === 'drom')
    .map(({ code, nom, typeLiaison }): Departement => ({ code, name: typeset(nom), link: linkOf(typeLiaison) }))
    .sort((a, b) => a.code.length - b.code.length || codeUnitOrder(a.code, b.code));
  const codes = new Set(departements.map(({ code }) => code));
  const rows = (read('communes') as readonly CommuneRow[]).filter(({ departement }) => codes.has(departement));
  const present = rows.filter(({ type }) => type === 'commune-actuelle');
  const standing = new Set(present.map(keyOf));
  return {
    departements,
    communes: [...present]
      .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || codeUnitOrder(a.code, b.code))
      .map(({ nom, departement, codesPostaux, population }) => ({
        name: typeset(nom),
        departement,
        postcodes: codesPostaux ?? [],
        population: population ?? 0,
      })),
    formerCommunes: rows
      .filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee')
      .filter((row) => !standing.has(keyOf(row)))
      .sort((a, b) => codeUnitOrder(a.code, b.code))
      .map(({ nom, departement }) => ({ name: typeset(nom), departement })),
  };
}

/** From the project's folder, as all that the build reads: a bundled module does not know where the packages are. */
function read(table: 'communes' | 'departements'): unknown {
  const packages = createRequire(resolve('package.json'));
  const file = packages.resolve(`@etalab/decoupage-administratif/data/${table}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function linkOf(type: number): Departement['link'] {
  if (type === 0 || type === 1 || type === 2 || type === 3 || type === 4 || type === 5) return type;
  throw new RangeError(`unknown link of a name: ${type}; not in 0..5`);
}

function keyOf({ nom, departement }: CommuneRow): string {
  return `${departement}|${nom}`;
}

function typeset(name: string): string {
  return name.replaceAll("'", '’');
}
