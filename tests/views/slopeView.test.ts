import { describe, expect, it } from 'vitest';
import type { IndicatorId, OrganisationId } from '../../src/domain/ids.ts';
import { organisationView } from '../../src/views/organisationView.ts';
import { slopeView } from '../../src/views/slopeView.ts';
import { english, real, site, tiny } from './site.ts';

const slope = (organisation: string, indicator: string, one = site, barometer = real) =>
  slopeView(one, barometer, organisation as OrganisationId, indicator as IndicatorId);

describe('two or three figures of one protocol', () => {
  it('stand in the order of time, with their base and why there is no test', () => {
    const rates = slope('dgfip', 'official_pickup');
    expect(rates?.points.map(({ figure, period }) => [figure.data.value, period])).toEqual([
      ['0.65', '2023'],
      ['0.82', expect.stringContaining('2025')],
    ]);
    expect(rates?.said).toMatch(/^appels reçus .*Décompte complet.* Sans test : rien ne dit si l’écart est établi\.$/);
    expect(slope('dgfip', 'official_pickup', english)?.said).toContain('No test');
  });

  it('say once what makes several of them doubtful, and of which', () => {
    expect(slope('caf-01', 'official_pickup')?.notes.map(({ periods }) => periods)).toEqual([['2019', '2020']]);
    expect(slope('assurance-maladie', 'official_pickup')?.notes.map(({ periods }) => periods)).toEqual([
      ['2011'],
      ['2013'],
    ]);
    expect(slope('caf-01', 'official_pickup', english)?.notes[0]?.text).toContain('Several CAFs');
  });

  it('are none where the newest protocol has one figure, or a base that nobody knows', () => {
    expect(slope('dgfip', 'satisfaction_share')).toBeUndefined();
    const unknown = real.results.map((r) => (r.organisation === 'dgfip' ? { ...r, base: 'unknown' as const } : r));
    expect(slope('dgfip', 'official_pickup', site, { ...real, results: unknown })).toBeUndefined();
  });

  it('answer the question of change on a page, and never beside a line of the same', () => {
    for (const barometer of [real, tiny])
      for (const { id } of barometer.organisations) {
        const { evidence } = organisationView(site, barometer, id);
        const drawn = evidence.trends.map(({ spec }) => spec.label);
        expect(evidence.slopes.filter(({ label }) => drawn.includes(label))).toEqual([]);
        if (evidence.slopes.length > 0)
          expect(evidence.unknown.flatMap(({ questions }) => questions)).not.toContain('Est-ce que cela change ?');
      }
    const dgfip = real.organisations.find(({ id }) => id === 'dgfip');
    expect(dgfip && organisationView(site, real, dgfip.id).evidence.slopes).toHaveLength(1);
  });
});
