import { describe, expect, it } from 'vitest';
import { methodChanges } from '../../scripts/build/methodChanges.ts';
import { canonicalJson, methodRecord, readFormulas } from '../../scripts/build/methodRecord.ts';
import { methodDefinition, type MethodDefinition } from '../../src/domain/methodDefinition.ts';
import { METHOD_REGISTER, type RegisteredMethod } from '../../src/domain/methodRegister.ts';

const definition: MethodDefinition = {
  version: '1.0',
  indicators: [
    {
      id: 'pickup',
      name: 'Décroché',
      definition: 'Part des appels décrochés.',
      unit: 'percent',
      base: 'sequences',
      better: 'higher',
      aboutAnswer: false,
    },
  ],
  constants: { MIN_N_RATE: 30, WEIGHTS: { pickup: 40, wait: 20 } },
};
const formulas = { intervalle: 'a'.repeat(64) };
const register: readonly RegisteredMethod[] = [{ ...methodRecord(definition, formulas), publishedOn: '2026-01-01' }];
const onDisk = { '1.0': formulas };

function changes(changed: Partial<MethodDefinition>, disk: typeof onDisk | object = onDisk): readonly string[] {
  return methodChanges(register, methodRecord({ ...definition, ...changed }, formulas), { ...onDisk, ...disk });
}

describe('methodChanges', () => {
  it('finds nothing where nothing changed', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ constants: { WEIGHTS: { wait: 20, pickup: 40 }, MIN_N_RATE: 30 } })).toEqual([]);
  });

  it('names a changed definition, with both texts', () => {
    const [pickup] = definition.indicators;
    if (!pickup) throw new Error('no indicator');
    const found = changes({ indicators: [{ ...pickup, definition: 'Part des tentatives décrochées.' }] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/pickup.*Part des appels décrochés\..*devient.*Part des tentatives décrochées\./);
  });

  it('names a changed base, a new indicator and one that is gone', () => {
    const [pickup] = definition.indicators;
    if (!pickup) throw new Error('no indicator');
    expect(changes({ indicators: [{ ...pickup, base: 'picked_up' }] })[0]).toContain('base');
    expect(changes({ indicators: [] })[0]).toContain('a disparu');
    expect(changes({ indicators: [pickup, { ...pickup, id: 'wrong' }] })[0]).toContain('« wrong » est nouveau');
  });

  it('names a changed constant, at any depth', () => {
    expect(changes({ constants: { ...definition.constants, MIN_N_RATE: 25 } })).toEqual([
      'Version 1.0 : Constante « MIN_N_RATE » : 30 devient 25.',
    ]);
    expect(changes({ constants: { MIN_N_RATE: 30, WEIGHTS: { pickup: 50, wait: 10 } } })).toHaveLength(1);
  });

  it('names a changed, a new and a missing text of formulas, in past versions too', () => {
    expect(changes({}, { '1.0': { intervalle: 'b'.repeat(64) } })[0]).toContain('« intervalle »');
    expect(changes({}, { '1.0': { ...formulas, rang: 'c'.repeat(64) } })[0]).toContain('nouveau');
    expect(changes({}, { '1.0': {} })[0]).toContain('disparu');
  });

  it('asks for the registration of a new version, and then is content', () => {
    const next = methodRecord({ ...definition, version: '1.1', constants: { MIN_N_RATE: 25 } }, formulas);
    const disk = { ...onDisk, '1.1': formulas };
    expect(methodChanges(register, next, disk)).toEqual([
      'La version 1.1 de la méthode n’est pas inscrite au registre.',
    ]);
    expect(methodChanges([...register, { ...next, publishedOn: '2027-01-01' }], next, disk)).toEqual([]);
  });

  it('sees a register that was edited by hand', () => {
    const forged = register.map((entry) => ({ ...entry, constants: { ...entry.constants, MIN_N_RATE: 25 } }));
    const present = methodRecord({ ...definition, constants: { ...definition.constants, MIN_N_RATE: 25 } }, formulas);
    expect(methodChanges(forged, present, onDisk)).toEqual([
      'Version 1.0 : le registre a été modifié à la main, son empreinte ne lui correspond plus.',
    ]);
  });
});

describe('the register', () => {
  it('holds this version as it is: after a change of method, a new version and « npm run register-method »', () => {
    const present = methodDefinition();
    const disk = Object.fromEntries(METHOD_REGISTER.map(({ version }) => [version, readFormulas(version)]));
    expect(methodChanges(METHOD_REGISTER, methodRecord(present, readFormulas(present.version)), disk)).toEqual([]);
  });

  it('goes forward in time', () => {
    const days = METHOD_REGISTER.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual([...days].sort());
    expect(new Set(METHOD_REGISTER.map(({ version }) => version)).size).toBe(METHOD_REGISTER.length);
  });
});

describe('canonicalJson', () => {
  it('does not care about the order of keys, and does about that of items', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: 3 }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":3,"d":2}]}');
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
