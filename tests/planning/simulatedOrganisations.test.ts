import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../../src/domain/ids.ts';
import { simulatedOrganisations } from '../../src/planning/simulatedOrganisations.ts';
import { PLACE_COUNT, simulatedPlace } from '../../src/planning/simulatedPlaces.ts';
import { SIMULATION_LIMITS } from '../../src/planning/simulationOptions.ts';
import { slug } from '../../src/planning/slug.ts';

const MOST = simulatedOrganisations(SIMULATION_LIMITS.organisations.max);

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}

describe('fictional organisations', () => {
  it('have ids of the contract, each once', () => {
    expect(MOST.filter(({ id }) => !ID_PATTERN.test(id))).toEqual([]);
    expect(distinct(MOST.map(({ id }) => id))).toBe(MOST.length);
    expect(distinct(MOST.map(({ name }) => name.toLowerCase()))).toBe(MOST.length);
    expect(distinct(MOST.map(({ shortName }) => shortName.toLowerCase()))).toBe(MOST.length);
  });

  it('have numbers of the ranges kept for fiction, each once', () => {
    const fiction = /^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49) \d\d \d\d$/;
    expect(MOST.filter(({ phone }) => !fiction.test(phone))).toEqual([]);
    expect(distinct(MOST.map(({ phone }) => phone))).toBe(MOST.length);
  });

  it('have addresses that no registrar gives away', () => {
    expect(MOST.filter(({ website }) => !/^https:\/\/www\.[a-z0-9-]+\.example\/$/.test(website))).toEqual([]);
  });

  it('share out the six sectors evenly', () => {
    const sectors = simulatedOrganisations(24).map(({ sector }) => sector);
    for (const sector of ['famille', 'sante', 'retraite', 'energie', 'eau', 'telecoms']) {
      expect(sectors.filter((each) => each === sector)).toHaveLength(4);
    }
  });

  it('keep their identity whatever their number', () => {
    expect(simulatedOrganisations(7)).toEqual(MOST.slice(0, 7));
  });

  it('say « d’ » before a vowel', () => {
    expect(MOST.filter(({ name }) => / de [AEIOUYÉ]|d’[^AEIOUYÉHO]/u.test(name)).map(({ name }) => name)).toEqual([]);
  });

  it('bear no name of a real organisation of our data', () => {
    const file = readFileSync(path.join(import.meta.dirname, '../../data/organisations.csv'), 'utf8');
    const { data } = Papa.parse<Record<string, string>>(file.trimEnd(), { header: true, delimiter: ',' });
    const real = new Set(
      data
        .flatMap((row) => [row['id'], row['name'], row['short_name'], ...(row['aliases'] ?? '').split('|')])
        .filter((name) => name !== undefined && name !== '')
        .map((name) => slug(name ?? '')),
    );
    expect(real.size).toBeGreaterThan(50);
    const names = MOST.flatMap(({ id, name, shortName, aliases }) => [id, name, shortName, ...aliases]);
    expect(names.filter((name) => real.has(slug(name)))).toEqual([]);
  });
});

describe('simulatedPlace', () => {
  it('gives each place once', () => {
    const places = Array.from({ length: PLACE_COUNT }, (_, rank) => simulatedPlace(rank));
    expect(distinct(places)).toBe(PLACE_COUNT);
    expect(PLACE_COUNT).toBeGreaterThanOrEqual(SIMULATION_LIMITS.organisations.max);
  });
});

describe('slug', () => {
  it('makes identifiers of French names', () => {
    expect(slug('Régie électrique du Haut-Pays')).toBe('regie-electrique-du-haut-pays');
    expect(slug('Caisse familiale d’Orsanne')).toBe('caisse-familiale-d-orsanne');
    expect(slug(' L’Œuvre ')).toBe('l-oeuvre');
  });
});
