import { describe, expect, it } from 'vitest';
import { sectorIdSchema } from '../../src/domain/ids.ts';
import { serialiseDocument } from '../../src/publish/serialiseDocument.ts';
import { trendsDocument, trendsSubjects } from '../../src/publish/trendsDocument.ts';
import { at } from './at.ts';
import { barometer, edition, errata } from './tinyBarometer.ts';
import { indicatorId, organisationId } from './tinyIds.ts';

const sector = sectorIdSchema.parse('famille');
const document = (one = edition): unknown =>
  JSON.parse(serialiseDocument(trendsDocument(one, sector, indicatorId('pickup'))));

describe('trends of a sector', () => {
  it('have a document where an organisation of it has a trend, a total of others not among them', () => {
    expect(trendsSubjects(barometer)).toEqual([{ sector: 'famille', indicator: 'pickup' }]);
    const [trend] = barometer.trends;
    if (!trend) throw new Error('no trend');
    const ofTotal = { ...trend, organisation: organisationId('total') };
    expect(trendsSubjects({ ...barometer, trends: [ofTotal] })).toEqual([]);
  });

  it('say their figures at their points', () => {
    expect(document()).toMatchObject({
      sector: 'famille',
      indicator: 'pickup',
      trends: [
        {
          organisation: 'caf-a',
          segments: [
            {
              protocol: 'appels-3',
              points: [{ campaign: 'printemps-2026', mid_date: '2026-03-11', status: 'measured', value: 1 / 3 }],
              verdict: { kind: 'untestable' },
            },
          ],
        },
      ],
    });
  });

  it('come with the campaigns and errata that their points come from, and no other', () => {
    expect(document()).toMatchObject({ provenance: { campaigns: [{ id: 'printemps-2026' }] } });
    expect(document()).not.toHaveProperty('provenance.campaigns.1');
    const elsewhere = [
      { ...at(errata, 1), id: 'e4', organisation: organisationId('total') },
      { ...at(errata, 1), id: 'e5', indicator: indicatorId('wrong') },
    ];
    expect(document()).toMatchObject({ provenance: { errata: [{}, {}] } });
    expect(document({ ...edition, barometer: { ...barometer, errata: elsewhere } })).toMatchObject({
      provenance: { errata: [] },
    });
  });
});
