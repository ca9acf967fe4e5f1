import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST, parseComparedIds, serialiseComparedIds } from '../../../src/browser/compare/comparedIds.ts';

const known = new Set(['caf', 'orange', 'edf', 'caf-59', 'sfr']);
const chosen = fc.uniqueArray(fc.constantFrom(...known), { maxLength: MOST });

describe('whom an address compares', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(chosen, (ids) => {
        expect(parseComparedIds(serialiseComparedIds(ids), known)).toEqual({ ids, unknown: [], beyond: [] });
      }),
    );
  });

  it('is written as the contract says', () => {
    expect(serialiseComparedIds(['caf', 'edf'])).toBe('?orgs=caf~edf');
    expect(serialiseComparedIds([])).toBe('');
  });

  it('may come from the form, which names each and leaves some empty', () => {
    expect(parseComparedIds('?org=caf&org=&org=edf&org=', known).ids).toEqual(['caf', 'edf']);
  });

  it('is each once, and four at most', () => {
    expect(parseComparedIds('?orgs=caf~caf~edf~orange~sfr~caf-59', known).ids).toEqual(['caf', 'edf', 'orange', 'sfr']);
  });

  it('tells what it does not know, and never throws', () => {
    expect(parseComparedIds('?orgs=caf~nobody', known)).toEqual({ ids: ['caf'], unknown: ['nobody'], beyond: [] });
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(parseComparedIds(query, known).ids.every((id) => known.has(id))).toBe(true);
      }),
    );
  });
});
