import { describe, expect, it } from 'vitest';
import { registerFaults, updateRegister } from '../../scripts/register/registerFaults.ts';
import { readRegister, writeRegister, type RegisterRow } from '../../scripts/register/registerRow.ts';
import { pinnedNow } from '../../scripts/register/pinnedNow.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { Erratum } from '../../src/domain/publication.ts';
import { movedEmbeds } from '../../src/views/movedEmbeds.ts';
import { simulated, simulatedFolder } from '../views/simulated.ts';

const folder = simulatedFolder();
const invented = simulated(folder);
const today = '2026-11-28';
const register = updateRegister([], pinnedNow(invented), today).rows;
const [first] = invented.organisations;
const subject = invented.results.find((r) => r.indicator === 'pickup' && r.kind === 'measured');
if (!first || !subject) throw new Error('The simulation has no figure.');

/** The same, one figure of pickup changed by a hair. */
const changed: Barometer = {
  ...invented,
  results: invented.results.map((r) => (r === subject && 'value' in r ? { ...r, value: (r.value ?? 0) + 1e-6 } : r)),
};
const address = `/embed/figure/${subject.organisation}/pickup/${subject.campaign}/`;
const erratum: Erratum = {
  id: 'e1',
  date: '2026-11-28',
  campaign: subject.campaign,
  organisation: subject.organisation,
  indicator: subject.indicator,
  reason: 'Une réponse mal classée.',
};

describe('the register of published embeds', () => {
  it('holds every pinned address once, and reads back as it was written', () => {
    expect(new Set(register.map((row) => row.address)).size).toBe(register.length);
    expect(register.map((row) => row.address)).toContain(address);
    const sorted = [...register].sort((a, b) => (a.address < b.address ? -1 : 1));
    expect(readRegister(writeRegister(register))).toEqual(sorted);
  });

  it('lets a build pass that changes nothing, and one with a new campaign', () => {
    expect(registerFaults(register, pinnedNow(invented))).toEqual([]);
    const before = updateRegister([], pinnedNow(simulated(folder, 2)), today).rows;
    expect(before.length).toBeLessThan(register.length);
    expect(registerFaults(before, pinnedNow(invented))).toEqual([]);
  });

  it('names the address, the campaign and the remedy where a figure changed in silence', () => {
    const faults = registerFaults(register, pinnedNow(changed));
    const fault = faults.find((one) => one.startsWith(address));
    expect(fault).toContain(`campagne ${subject.campaign}`);
    expect(fault).toContain('errata.csv');
    expect(fault).toContain('METHOD_VERSION');
    // Everything that shows the figure, and nothing of other campaigns that does not.
    expect(faults.every((one) => one.includes(subject.organisation) || one.includes('/ranking/'))).toBe(true);
  });

  it('accepts the change with an erratum that touches it, once', () => {
    const corrected = { ...changed, errata: [...changed.errata, erratum] };
    const faults = registerFaults(register, pinnedNow(corrected));
    expect(faults.filter((one) => one.startsWith(address))).toEqual([]);
    const { rows } = updateRegister(register, pinnedNow(corrected), '2026-12-01');
    expect(rows.find((row) => row.address === address)).toMatchObject({ errata: ['e1'], registered: '2026-12-01' });
    // The same erratum does not excuse the next change.
    expect(
      registerFaults(rows, pinnedNow({ ...invented, errata: corrected.errata })).some((one) => one.startsWith(address)),
    ).toBe(true);
  });

  it('accepts the change of what is computed from the corrected figure', () => {
    const resolved = invented.results.find(
      (r) => r.indicator === 'resolved' && r.organisation === subject.organisation && r.campaign === subject.campaign,
    );
    const both = changed.results.map((r) =>
      r === resolved && 'value' in r ? { ...r, value: (r.value ?? 0) + 1e-6 } : r,
    );
    const corrected = { ...changed, results: both, errata: [...changed.errata, erratum] };
    const faults = registerFaults(register, pinnedNow(corrected));
    expect(resolved).toBeDefined();
    expect(faults.filter((one) => one.includes(`/figure/${subject.organisation}/resolved/`))).toEqual([]);
  });

  it('enters an erratum that changed nothing too: it excuses no later change', () => {
    const known = { ...invented, errata: [...invented.errata, erratum] };
    const { rows, changed: count } = updateRegister(register, pinnedNow(known), '2026-12-01');
    expect(count).toBe(0);
    expect(rows.find((row) => row.address === address)).toMatchObject({ errata: ['e1'], registered: today });
    const faults = registerFaults(rows, pinnedNow({ ...changed, errata: known.errata }));
    expect(faults.some((one) => one.startsWith(address))).toBe(true);
  });

  it('accepts no erratum about something else', () => {
    const other = { ...erratum, indicator: 'resolved' as Erratum['indicator'] & string };
    const faults = registerFaults(register, pinnedNow({ ...changed, errata: [...changed.errata, other] }));
    expect(faults.some((one) => one.startsWith(address))).toBe(true);
  });

  it('accepts a change under a new version of the method', () => {
    const older: readonly RegisterRow[] = register.map((row) => ({ ...row, method: '0.9' }));
    expect(registerFaults(older, pinnedNow(changed))).toEqual([]);
  });

  it('refuses that an address dies', () => {
    const gone = pinnedNow(invented).filter((row) => row.address !== address);
    expect(registerFaults(register, gone)).toEqual([expect.stringContaining(address)]);
    expect(registerFaults(register, gone)[0]).toContain('successor');
  });

  it('refuses a file that was mended by hand', () => {
    expect(() => readRegister('address,campaign\r\n')).toThrow('En-tête attendu');
    expect(() => readRegister(writeRegister(register).replace(/,[0-9a-f]{64},/, ',0,'))).toThrow('illisible');
  });
});

describe('renamed and merged organisations', () => {
  const former = { ...first, id: 'ancien-nom' as typeof first.id, successor: first.id };
  const oldest = { ...former, id: 'tout-premier-nom' as typeof first.id, successor: former.id };
  const renamed = { ...invented, organisations: [...invented.organisations, former, oldest] };

  it('lead to the embeds of the last name, through every name between', () => {
    const moved = movedEmbeds(renamed).filter(({ to }) => to.of.chart === 'funnel' && !to.pinned);
    expect(moved.map(({ from, to }) => [from.subject, to.of.subject])).toEqual([
      [former.id, first.id],
      [oldest.id, first.id],
    ]);
  });

  it('keep a published address alive, with the figures it had', () => {
    const before = register.map((row) => ({ ...row, address: row.address.replace(`/${first.id}/`, `/${former.id}/`) }));
    expect(before).not.toEqual(register);
    expect(registerFaults(before, pinnedNow(invented)).length).toBeGreaterThan(0);
    expect(registerFaults(before, pinnedNow(renamed))).toEqual([]);
  });
});
