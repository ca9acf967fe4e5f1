import { describe, expect, it } from 'vitest';
import { composeBarometer } from '../../src/barometer.ts';
import type { DataFolder } from '../../src/domain/barometer.ts';
import type { PublishedCampaign } from '../../src/domain/campaign.ts';
import { breakdownsCsv } from '../../src/publish/breakdownsCsv.ts';
import { campaignDocument } from '../../src/publish/campaignDocument.ts';
import { resultsCsv } from '../../src/publish/resultsCsv.ts';
import { serialiseDocument } from '../../src/publish/serialiseDocument.ts';
import { allDocuments } from './allDocuments.ts';
import { at } from './at.ts';
import { barometer, edition } from './tinyBarometer.ts';
import { campaignId, indicatorId, organisationId } from './tinyIds.ts';

const OPENS = '2026-12-01T09:00:00+01:00';
const SECRETS = /secret|hiver|0\.7654|f{64}|Enquête réservée/;

function campaign(id: string, percent: number, more: Partial<PublishedCampaign>): PublishedCampaign {
  const base = at(
    barometer.campaigns.filter((one) => one.kind === 'published'),
    0,
  );
  const figures = ['caf-a', 'caf-b', 'caf-c'].map((organisation, index) => ({
    row: index + 2,
    organisation: organisationId(organisation),
    indicator: indicatorId('pickup'),
    base: 'sequences',
    n: 10_000,
    percent: { value: percent + index, decimals: 2 },
    sampled: true,
    sourceTitle: id === 'secret' ? 'Enquête réservée' : 'Enquête ouverte',
    sourceUrl: `https://example.org/${id}`,
  }));
  return { ...base, id: campaignId(id), figures, ...more };
}

const folder: DataFolder = {
  ...barometer,
  indicators: [],
  campaigns: [
    campaign('ouverte', 50, {}),
    campaign('secret', 76.54, {
      title: { fr: 'Vague d’hiver' },
      publishAt: OPENS,
      files: [{ path: 'campaigns/secret/published.csv', sha256: 'f'.repeat(64), bytes: 9 }],
    }),
  ],
  errata: [
    {
      id: 'e9',
      date: '2026-10-01',
      campaign: campaignId('secret'),
      organisation: organisationId('caf-a'),
      reason: 'Avant l’hiver',
    },
  ],
  replies: [
    {
      organisation: organisationId('caf-a'),
      campaign: campaignId('secret'),
      received: '2026-10-01',
      published: '2026-10-02',
      text: 'Réponse au secret',
    },
  ],
  issues: [{ code: 'file-missing', severity: 'warning', file: 'campaigns/secret/published.csv', params: {} }],
};

/** All bytes of the API at an instant. */
function everything(now: string): string {
  const composed = composeBarometer(folder, { now });
  const texts = allDocuments({ ...edition, barometer: composed, site: { ...edition.site, now } }).map(
    ([path, document]) => path + serialiseDocument(document),
  );
  const tables = composed.campaigns.map(({ id }) => breakdownsCsv(composed, id));
  return [...texts, ...tables, resultsCsv(composed)].join('\n');
}

describe('a campaign under embargo', () => {
  it('leaves no byte in the API before its instant', () => {
    const before = everything('2026-12-01T07:59:59Z');
    expect(before).toContain('ouverte');
    expect(before).not.toMatch(SECRETS);
  });

  it('is all there from its instant on', () => {
    const after = everything('2026-12-01T08:00:00Z');
    for (const secret of ['secret', 'hiver', '0.7654', 'f'.repeat(64), 'Enquête réservée']) {
      expect(after).toContain(secret);
    }
  });

  it('has no document of its own', () => {
    const composed = composeBarometer(folder, { now: '2026-11-30T00:00:00Z' });
    expect(() => campaignDocument({ ...edition, barometer: composed }, campaignId('secret'))).toThrow(/not published/);
  });
});
