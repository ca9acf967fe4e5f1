import { describe, expect, it } from 'vitest';
import { restOfSector } from '../../../src/browser/find/restOfSector.ts';
import { suggest } from '../../../src/find/suggest.ts';
import { index } from '../../find/finder.ts';

const nothing = { communes: new Map(), postcodes: new Map() };
const restOf = (typed: string, named: readonly string[] = []) =>
  restOfSector(index, suggest(index, nothing, typed), new Set(named));

describe('restOfSector', () => {
  it('holds each organisation of the sector typed, however many suggestions there are', () => {
    const rest = restOf('énergie');
    const [, , id] = index.sectors[rest?.sector ?? -1] ?? [];
    expect(id).toBe('energie');
    expect(rest?.ids.length).toBeGreaterThan(8);
    expect([...(rest?.ids ?? [])].sort()).toEqual(
      index.organisations.flatMap(([own, , , sector]) => (sector === rest?.sector ? [own] : [])).sort(),
    );
  });

  it('leaves out those that are shown already', () => {
    const all = restOf('emploi')?.ids ?? [];
    expect(all).toContain('france-travail');
    expect(restOf('emploi', ['france-travail', 'caf'])?.ids).toEqual(all.filter((id) => id !== 'france-travail'));
  });

  it('is nothing where no sector was typed', () => {
    expect(restOf('caf')).toBeUndefined();
  });
});
