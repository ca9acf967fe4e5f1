import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsOf, meetsConditions, rowsWithout, type RowFacts } from '../../../src/browser/ranking/filterRows.ts';
import { PUBLISHED_STATE } from '../../../src/browser/ranking/rankingState.ts';

const national: RowFacts = { sector: 'eau', territory: [], n: 200 };
const local: RowFacts = { sector: 'sante', network: 'Réseau', territory: ['14', '50'], n: 90 };
const unknownN: RowFacts = { sector: 'eau', territory: ['38'] };
const rows = [national, local, unknownN];
const shown = (asked: object) => rows.filter((row) => meetsConditions(row, { ...PUBLISHED_STATE, ...asked }));

describe('the rows of a ranking', () => {
  it('are all shown where nothing is asked', () => {
    expect(shown({})).toEqual(rows);
  });

  it('of a département are its own and the national ones', () => {
    expect(shown({ territory: '14' })).toEqual([national, local]);
    expect(shown({ territory: '38' })).toEqual([national, unknownN]);
  });

  it('with a least n are those whose n is known to reach it', () => {
    expect(shown({ minN: 90 })).toEqual([national, local]);
    expect(shown({ minN: 91 })).toEqual([national]);
    expect(shown({ minN: 1 })).not.toContain(unknownN);
  });

  it('meet all conditions at once', () => {
    expect(shown({ sector: 'sante', network: 'Réseau', territory: '50', minN: 50 })).toEqual([local]);
    expect(shown({ sector: 'eau', network: 'Réseau' })).toEqual([]);
  });

  it('are never more under one condition more', () => {
    const asked = fc.record(
      {
        sector: fc.constantFrom('eau', 'sante'),
        network: fc.constantFrom('Réseau', 'autre'),
        territory: fc.constantFrom('14', '38'),
        minN: fc.integer({ min: 1, max: 300 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(asked, (conditions) => {
        for (const condition of conditionsOf({ ...PUBLISHED_STATE, ...conditions })) {
          const fewer = Object.fromEntries(Object.entries(conditions).filter(([name]) => name !== condition));
          expect(shown(fewer)).toEqual(expect.arrayContaining(shown(conditions)));
        }
      }),
    );
  });
});

describe('an empty ranking', () => {
  it('says which condition hides the rows', () => {
    const state = { ...PUBLISHED_STATE, sector: 'sante', minN: 150 };
    expect(rowsWithout(rows, state)).toEqual([
      { condition: 'sector', count: 1 },
      { condition: 'minN', count: 1 },
    ]);
  });

  it('names no condition that alone would change nothing', () => {
    const state = { ...PUBLISHED_STATE, network: 'autre', minN: 150 };
    expect(rowsWithout(rows, state)).toEqual([{ condition: 'network', count: 1 }]);
  });
});
