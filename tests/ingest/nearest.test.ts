import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/ingest/nearest.ts';

const CANDIDATES = [
  { id: 'caf-69', names: ['Caf du Rhône'] },
  { id: 'caf-38', names: ['Caf de l’Isère'] },
  { id: 'agirc-arrco', names: ['Agirc-Arrco'] },
];

describe('nearest', () => {
  it('hears a name through accents, capitals and slips', () => {
    const heard = ['Caf du Rhone', 'CAF RHÔNE', 'caf 69', 'agirc arco', 'Caf de lIsere'].map((w) =>
      nearest(w, CANDIDATES),
    );
    expect(heard).toEqual(['caf-69', 'caf-69', 'caf-69', 'agirc-arrco', 'caf-38']);
  });

  it('proposes nothing rather than anything', () => {
    expect(nearest('Pôle emploi', CANDIDATES)).toBeUndefined();
    expect(nearest('caf 42', CANDIDATES)).toBeUndefined();
    expect(nearest('', CANDIDATES)).toBeUndefined();
    expect(nearest('caf', [])).toBeUndefined();
  });

  it('does not depend on the order of candidates', () => {
    const twins = [
      { id: 'b', names: ['Eau'] },
      { id: 'a', names: ['Eau'] },
    ];
    expect([nearest('eau', twins), nearest('eau', twins.toReversed())]).toEqual(['a', 'a']);
  });
});
