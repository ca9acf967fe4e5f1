import { describe, expect, it } from 'vitest';
import { METHOD_VERSION } from '../../src/domain/method.ts';
import { campaignDocument } from '../../src/publish/campaignDocument.ts';
import { campaignsDocument } from '../../src/publish/campaignsDocument.ts';
import { errataDocument } from '../../src/publish/errataDocument.ts';
import { indicatorsDocument } from '../../src/publish/indicatorsDocument.ts';
import { organisationDocument } from '../../src/publish/organisationDocument.ts';
import { organisationsDocument } from '../../src/publish/organisationsDocument.ts';
import { rankingDocument } from '../../src/publish/rankingDocument.ts';
import { resultsDocument } from '../../src/publish/resultsDocument.ts';
import { serialiseDocument } from '../../src/publish/serialiseDocument.ts';
import { allDocuments } from './allDocuments.ts';
import { at } from './at.ts';
import { barometer, edition, errata, fictionalBarometer } from './tinyBarometer.ts';
import { campaignId, indicatorId, organisationId } from './tinyIds.ts';

const plain = (document: object): unknown => JSON.parse(serialiseDocument(document));

describe('every document', () => {
  it.each(allDocuments(edition))('%s carries its provenance, last', (_path, document) => {
    expect(Object.keys(document).at(-1)).toBe('provenance');
    expect(document.provenance).toMatchObject({
      method_version: METHOD_VERSION,
      generated_at: '2026-11-03T08:00:00Z',
      software: { name: 'decroche', version: '0.1.0' },
      licence: { name: 'Licence Ouverte 2.0', url: 'https://example.org/lo' },
    });
    expect(document.provenance.campaigns.length).toBeGreaterThan(0);
    for (const { files } of document.provenance.campaigns) {
      expect(files.length).toBeGreaterThan(0);
      for (const { sha256 } of files) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it.each(allDocuments(edition))('%s of real figures does not call itself fictional', (_path, document) => {
    expect(serialiseDocument(document)).not.toContain('FICTIVES');
  });

  it.each(allDocuments({ ...edition, barometer: fictionalBarometer }))(
    '%s of a demonstration says so first',
    (_path, document) => {
      expect(Object.entries(plain(document) as object).slice(0, 2)).toEqual([
        ['fictional', true],
        ['notice', expect.stringContaining('DONNÉES FICTIVES')],
      ]);
    },
  );

  it('says so too in a demonstration without a campaign yet', () => {
    const empty = { ...fictionalBarometer, campaigns: [], results: [], breakdowns: [], rankings: [] };
    expect(errataDocument({ ...edition, barometer: empty })).toHaveProperty('fictional', true);
  });

  it('states no licence as null, so that nobody takes silence for a permission', () => {
    const site = { ...edition.site, config: { name: 'Décroché' } };
    expect(plain(errataDocument({ ...edition, site }))).toMatchObject({ provenance: { licence: null } });
  });

  it('is the same whatever the order of what it is made from', () => {
    const reversed = {
      ...edition,
      barometer: {
        ...barometer,
        sectors: barometer.sectors.toReversed(),
        organisations: barometer.organisations.toReversed(),
        results: barometer.results.toReversed(),
        breakdowns: barometer.breakdowns.toReversed(),
        errata: barometer.errata.toReversed(),
        warnings: barometer.warnings.toReversed(),
      },
    };
    const texts = (one: typeof edition) =>
      allDocuments(one).map(([path, document]) => [path, serialiseDocument(document)]);
    expect(texts(reversed)).toEqual(texts(edition));
  });
});

describe('errata', () => {
  const idsOf = (document: { provenance: { errata: readonly { id: string }[] } }) =>
    document.provenance.errata.map(({ id }) => id);

  it('stand newest first', () => {
    expect(errataDocument(edition).errata.map(({ id }) => id)).toEqual(['e2', 'e1', 'e3']);
    expect(plain(errataDocument(edition))).toMatchObject({
      errata: [{ id: 'e2', before: '0.4', after: '0.3333', found_by: 'CAF A', campaign: 'printemps-2026' }, {}, {}],
    });
  });

  it('reach the documents that they touch, and no other', () => {
    expect(idsOf(resultsDocument(edition))).toEqual(['e2', 'e1', 'e3']);
    expect(idsOf(campaignDocument(edition, campaignId('inc-2022')))).toEqual(['e3']);
    expect(idsOf(organisationDocument(edition, organisationId('caf-a')))).toEqual(['e2', 'e1']);
    expect(idsOf(organisationDocument(edition, organisationId('caf-b')))).toEqual(['e1', 'e3']);
    const ranking = at(barometer.rankings, 0);
    expect(idsOf(rankingDocument(edition, ranking))).toEqual(['e2', 'e1']);
    const elsewhere = [
      { ...at(errata, 1), id: 'e4', organisation: organisationId('total') },
      { ...at(errata, 1), id: 'e5', indicator: indicatorId('wrong') },
    ];
    expect(idsOf(rankingDocument({ ...edition, barometer: { ...barometer, errata: elsewhere } }, ranking))).toEqual([]);
  });
});

describe('organisations', () => {
  it('are listed by id, totals of others left out', () => {
    const { organisations, sectors } = organisationsDocument(edition);
    expect(organisations.map(({ id }) => id)).toEqual(['caf-a', 'caf-b', 'caf-c']);
    expect(organisations[0]).toMatchObject({
      page: 'https://example.org/sub/organismes/caf-a/',
      document: 'https://example.org/sub/api/v1/organisations/caf-a.json',
    });
    expect(sectors).toEqual([{ id: 'famille', name_fr: 'Famille', order: 1 }]);
  });

  it('have one document with results, parts, trends and replies', () => {
    expect(plain(organisationDocument(edition, organisationId('caf-a')))).toMatchObject({
      organisation: { id: 'caf-a', sector: 'famille', fictional: false },
      results: [
        {
          campaign: 'inc-2022',
          status: 'published',
          numerator: { min: 84, max: 85 },
          effective_n: 302,
          source: { published_on: '2023-01', published_on_certain: false, note: 'lu dans la presse', sampled: true },
        },
        { indicator: 'acceptable', status: 'fragile' },
        { indicator: 'pickup', status: 'measured', rank: 3, rank_low: 2, rank_high: 3, ranked_among: 3, method: '1.0' },
      ],
      breakdowns: [{ cut: { dimension: 'scenario', category: 'prime-activite' }, value: 1 / 3 }],
      breakdown_files: [
        { campaign: 'printemps-2026', address: 'https://example.org/sub/api/v1/breakdowns/printemps-2026.csv' },
      ],
      trends: [{ indicator: 'pickup', segments: [{ protocol: 'appels-3', points: [{ mid_date: '2026-03-11' }] }] }],
      replies: [{ campaign: 'printemps-2026', text: 'Nous répondons.' }],
      provenance: { campaigns: [{ id: 'inc-2022', licence: 'Citation' }, { id: 'printemps-2026' }] },
    });
  });

  it('hold the parts of the latest campaign alone, and say where the others are', () => {
    const [part] = barometer.breakdowns.filter(({ organisation }) => organisation === 'caf-a');
    if (!part) throw new Error('no part');
    const earlier = { ...part, campaign: campaignId('inc-2022') };
    const both = { ...edition, barometer: { ...barometer, breakdowns: [...barometer.breakdowns, earlier] } };
    const { breakdowns, breakdown_files: files } = organisationDocument(both, organisationId('caf-a'));
    expect(new Set(breakdowns.map(({ campaign }) => campaign))).toEqual(new Set(['printemps-2026']));
    expect(files.map(({ campaign }) => campaign)).toEqual(['inc-2022', 'printemps-2026']);
  });

  it('have none where they are totals or unknown', () => {
    expect(() => organisationDocument(edition, organisationId('total'))).toThrow(/not listed/);
    expect(() => organisationDocument(edition, organisationId('nobody'))).toThrow(/not listed/);
  });
});

describe('campaigns', () => {
  it('are listed oldest first, with what is announced', () => {
    const { campaigns, announcements } = campaignsDocument(edition);
    expect(campaigns.map(({ id, kind }) => [id, kind])).toEqual([
      ['inc-2022', 'published'],
      ['printemps-2026', 'calls'],
    ]);
    expect(campaigns[1]).toMatchObject({
      page: 'https://example.org/sub/campagnes/printemps-2026/',
      document: 'https://example.org/sub/api/v1/campaigns/printemps-2026.json',
      breakdowns: 'https://example.org/sub/api/v1/breakdowns/printemps-2026.csv',
    });
    expect(plain(campaignsDocument(edition))).not.toHaveProperty('campaigns.0.breakdowns');
    expect(announcements).toMatchObject([{ id: 'automne-2026', title: { fr: 'Automne 2026' } }]);
  });

  it('tell their quality in counts', () => {
    const { quality } = campaignDocument(edition, campaignId('printemps-2026'));
    expect(quality).toMatchObject({
      corrected_cells: 0,
      warnings: [
        { code: 'file-missing', file: 'campaigns/printemps-2026/attempts.csv', column: 'started_at', count: 2 },
      ],
      exclusions: {
        total: 3,
        by_reason: { strike: 2, outage: 1, number_changed: 0, holiday: 0, other: 0 },
        by_organisation: [
          { organisation: 'caf-a', reason: 'strike', count: 1 },
          { organisation: 'caf-a', reason: 'outage', count: 1 },
          { organisation: 'caf-b', reason: 'strike', count: 1 },
        ],
      },
      incomplete: {
        sequences: 3,
        incomplete: 1,
        share: 1 / 3,
        by_organisation: [
          { organisation: 'caf-a', sequences: 2, incomplete: 1, share: 0.5 },
          { organisation: 'caf-b', sequences: 1, incomplete: 0, share: 0 },
        ],
      },
    });
  });

  it('publish neither the minute of a call, nor a caller, nor a private note', () => {
    for (const [, document] of allDocuments(edition)) {
      expect(serialiseDocument(document)).not.toMatch(/10:14|E07|mot privé/);
    }
  });

  it('show rules, the question in the version asked, files in a fixed order', () => {
    expect(plain(campaignDocument(edition, campaignId('printemps-2026')))).toMatchObject({
      operator: 'Association témoin',
      fieldwork_rules: {
        max_attempts: 3,
        min_gap_seconds: 300,
        time_zone: 'Europe/Paris',
        slots: [{ id: 'matin' }],
        // Nobody declared any: those of the method, without which the score cannot be computed again.
        score_weights: { pickup: 40, wait: 20, answer: 30, courtesy: 10 },
      },
      scenarios: [{ id: 'prime-activite', version: '2', question_fr: 'Ai-je droit à la prime d’activité ?' }],
      files: [{ path: 'campaigns/printemps-2026/attempts.csv' }, { path: 'campaigns/printemps-2026/campaign.json' }],
    });
  });

  it('show totals of others and the source of each printed figure, and no rules of calls', () => {
    const document = plain(campaignDocument(edition, campaignId('inc-2022')));
    expect(document).toMatchObject({
      organisations: [{ id: 'caf-a' }, { id: 'caf-b' }, { id: 'caf-c' }, { id: 'total', kind: 'aggregate' }],
      results: [{}, {}, { source: { title: 'Rapport', reference: 'p. 12' } }, { organisation: 'total' }],
      quality: { warnings: [] },
    });
    expect(document).not.toHaveProperty('fieldwork_rules');
    expect(document).not.toHaveProperty('organisations.3.page');
  });

  it('have no document when they are not published', () => {
    expect(() => campaignDocument(edition, campaignId('secret-2027'))).toThrow(/not published/);
  });
});

describe('rankings', () => {
  it('hold the rows best first, with the ranks of their scope, and every comparison', () => {
    const [all, bySector] = barometer.rankings.map((ranking) => plain(rankingDocument(edition, ranking)));
    expect(all).toMatchObject({
      scope: 'all',
      ranked: [
        { organisation: 'caf-c', rank: 1, ranked_among: 3 },
        { organisation: 'caf-b', rank: 2, rank_low: 2, value: 0.5 },
        { organisation: 'caf-a', rank: 3 },
      ],
      pairs: [
        { a: 'caf-c', b: 'caf-b', difference: 0.5, low: 0.4, high: 0.6, p: 1e-7, holm_rejects: true },
        { holm_rejects: false },
      ],
    });
    expect(all).not.toHaveProperty('sector');
    expect(bySector).toMatchObject({ scope: 'sector', sector: 'famille', ranked: [{}, { rank_low: 1 }, {}] });
  });

  it('say why a figure has no place', () => {
    const ranking = {
      ...at(barometer.rankings, 0),
      ranked: [],
      pairs: [],
      unranked: [{ organisation: organisationId('caf-a'), reason: 'too_few' as const }],
    };
    const { ranked, unranked } = rankingDocument(edition, ranking);
    expect(ranked).toEqual([]);
    expect(unranked).toMatchObject([{ organisation: 'caf-a', value: 1 / 3, unranked_reason: 'too_few' }]);
  });
});

describe('indicators', () => {
  it('keep their order and their definition', () => {
    expect(plain(indicatorsDocument(edition))).toMatchObject({
      indicators: [{ id: 'pickup', unit: 'percent', better: 'higher', base: 'sequences', definition_fr: 'Part…' }],
    });
  });
});

describe('serialiseDocument', () => {
  it('leaves absent facts out and ends with a line end', () => {
    expect(serialiseDocument({ b: 1, a: undefined }, 'compact')).toBe('{"b":1}\n');
    expect(serialiseDocument({ b: 1 })).toBe('{\n  "b": 1\n}\n');
  });

  it('refuses a number that JSON would turn into null', () => {
    expect(() => serialiseDocument({ results: [{ value: NaN }] })).toThrow(/NaN under value/);
  });
});
