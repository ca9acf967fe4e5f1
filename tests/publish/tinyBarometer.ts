import type { Barometer } from '../../src/domain/barometer.ts';
import type { CallsCampaign, CampaignHead, PublishedCampaign } from '../../src/domain/campaign.ts';
import { scenarioIdSchema, sectorIdSchema } from '../../src/domain/ids.ts';
import type { Issue } from '../../src/domain/issue.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import type { Erratum } from '../../src/domain/publication.ts';
import type { Ranking } from '../../src/domain/ranking.ts';
import type { Sequence, SequenceOutcome } from '../../src/domain/sequence.ts';
import type { Edition } from '../../src/publish/edition.ts';
import { comparisons } from './tinyComparisons.ts';
import { campaignId, indicatorId, organisationId } from './tinyIds.ts';
import { breakdowns, results } from './tinyResults.ts';

const sector = sectorIdSchema.parse('famille');
const scenario = scenarioIdSchema.parse('prime-activite');

const head: CampaignHead = {
  id: campaignId('printemps-2026'),
  title: { fr: 'Printemps 2026', en: 'Spring 2026' },
  protocol: 'appels-3',
  fieldwork: { from: '2026-03-02', to: '2026-03-20' },
  maxAttempts: 3,
  minGapSeconds: 300,
  timeZone: 'Europe/Paris',
  slots: [{ id: 'matin', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }],
  scenarioVersions: { 'prime-activite': '2' },
  simulated: false,
  files: [
    { path: 'campaigns/printemps-2026/campaign.json', sha256: 'b'.repeat(64), bytes: 412 },
    { path: 'campaigns/printemps-2026/attempts.csv', sha256: 'a'.repeat(64), bytes: 90210 },
  ],
};

function sequence(id: string, organisation: string, outcome: SequenceOutcome): Sequence {
  return {
    id,
    organisation: organisationId(organisation),
    scenario,
    scenarioVersion: '2',
    caller: 'E07',
    weekday: 2,
    slot: 'matin',
    day: '2026-03-03',
    attempts: [],
    outcome,
  };
}

const reached = { kind: 'reached', atAttempt: 1, answer: 'complete', redirectedWeb: false } as const;
const calls: CallsCampaign = {
  ...head,
  kind: 'calls',
  operator: { fr: 'Association témoin' },
  sequences: [
    sequence('s1', 'caf-a', reached),
    sequence('s2', 'caf-a', { kind: 'censored', attempts: 1 }),
    sequence('s3', 'caf-a', { kind: 'ineligible' }),
    sequence('s4', 'caf-b', { kind: 'unreached', attempts: 3 }),
  ],
  excluded: [
    { sequence: sequence('x1', 'caf-b', reached), reason: 'strike', note: 'mot privé' },
    { sequence: sequence('x2', 'caf-a', reached), reason: 'strike' },
    { sequence: sequence('x3', 'caf-a', reached), reason: 'outage' },
  ],
};

const printed: PublishedCampaign = {
  ...head,
  id: campaignId('inc-2022'),
  title: { fr: 'INC 2022' },
  kind: 'published',
  protocol: 'inc-2022',
  fieldwork: { from: '2022-09-26', to: '2022-11-10' },
  scenarioVersions: {},
  source: { fr: 'INC' },
  licence: { fr: 'Citation' },
  files: [{ path: 'campaigns/inc-2022/published.csv', sha256: 'c'.repeat(64), bytes: 1234 }],
  figures: [],
};

function organisation(id: string, more: Partial<Organisation> = {}): Organisation {
  return {
    id: organisationId(id),
    name: id.toUpperCase(),
    sector,
    kind: 'public',
    territory: [],
    fictional: false,
    aliases: [],
    ...more,
  };
}

function ranking(scope: Ranking['scope'], swap = 0): Ranking {
  return {
    campaign: campaignId('printemps-2026'),
    indicator: indicatorId('pickup'),
    scope,
    base: 'sequences',
    ranked: [
      { organisation: organisationId('caf-c'), rank: 1, rankLow: 1, rankHigh: 1 },
      { organisation: organisationId('caf-b'), rank: 2, rankLow: 2 - swap, rankHigh: 3 },
      { organisation: organisationId('caf-a'), rank: 3, rankLow: 2, rankHigh: 3 },
    ],
    unranked: [],
    pairs: [
      {
        a: organisationId('caf-c'),
        b: organisationId('caf-b'),
        difference: 0.5,
        low: 0.4,
        high: 0.6,
        p: 1e-7,
        established: true,
      },
      {
        a: organisationId('caf-b'),
        b: organisationId('caf-a'),
        difference: 0.16,
        low: -0.01,
        high: 0.3,
        p: 0.06,
        established: false,
      },
    ],
  };
}

const warning: Issue = {
  code: 'file-missing',
  severity: 'warning',
  file: 'campaigns/printemps-2026/attempts.csv',
  row: 12,
  column: 'started_at',
  received: '2026-05-01T10:14:00+02:00',
  params: { caller: 'E07' },
};

export const errata: readonly Erratum[] = [
  { id: 'e1', date: '2026-05-01', campaign: campaignId('printemps-2026'), reason: 'Une ligne comptée deux fois' },
  {
    id: 'e2',
    date: '2026-06-01',
    campaign: campaignId('printemps-2026'),
    organisation: organisationId('caf-a'),
    indicator: indicatorId('pickup'),
    before: '0.4',
    after: '0.3333',
    reason: 'Faute de frappe',
    foundBy: 'CAF A',
  },
  {
    id: 'e3',
    date: '2023-02-01',
    campaign: campaignId('inc-2022'),
    organisation: organisationId('caf-b'),
    reason: 'Source corrigée',
  },
];

/** Two campaigns small enough to be checked by eye: calls in spring 2026, figures printed in 2022. */
export const barometer: Barometer = {
  sectors: [{ id: sector, nameFr: 'Famille', order: 1 }],
  organisations: [
    organisation('caf-c'),
    organisation('caf-a'),
    organisation('caf-b'),
    organisation('total', { kind: 'aggregate' }),
  ],
  scenarios: [
    { id: scenario, version: '1', sectors: [sector], questionFr: 'Ancienne question', requiredElements: [] },
    {
      id: scenario,
      version: '2',
      sectors: [sector],
      questionFr: 'Ai-je droit à la prime d’activité ?',
      requiredElements: ['plafond'],
    },
  ],
  indicators: [
    {
      id: indicatorId('pickup'),
      nameFr: 'Décroché',
      unit: 'percent',
      better: 'higher',
      definitionFr: 'Part…',
      base: 'sequences',
      aboutAnswer: false,
    },
  ],
  campaigns: [printed, calls],
  results,
  breakdowns,
  ...comparisons,
  rankings: [ranking({ kind: 'all' }), ranking({ kind: 'sector', sector }, 1)],
  trends: [
    {
      organisation: organisationId('caf-a'),
      indicator: indicatorId('pickup'),
      segments: [
        {
          protocol: 'appels-3',
          points: [{ campaign: calls.id, midDate: '2026-03-11' }],
          verdict: { kind: 'untestable', reason: 'single' },
        },
      ],
    },
  ],
  peerFunnels: [],
  openingHours: [],
  announcements: [{ id: 'automne-2026', date: '2026-10-01', titleFr: 'Automne 2026' }],
  errata,
  replies: [
    {
      organisation: organisationId('caf-a'),
      campaign: calls.id,
      received: '2026-04-01',
      published: '2026-04-02',
      text: 'Nous répondons.',
    },
  ],
  warnings: [warning, { ...warning, row: 13 }, { ...warning, file: 'organisations.csv' }],
  fictional: false,
};

/** The same in a demonstration. */
export const fictionalBarometer: Barometer = {
  ...barometer,
  fictional: true,
  organisations: barometer.organisations.map((one) => ({ ...one, fictional: true })),
  campaigns: barometer.campaigns.map((campaign) => ({ ...campaign, simulated: true })),
};

export const edition: Edition = {
  barometer,
  site: {
    locale: 'fr',
    config: { name: 'Décroché', licence: { name: 'Licence Ouverte 2.0', url: 'https://example.org/lo' } },
    origin: 'https://example.org',
    base: '/sub/',
    now: '2026-11-03T08:00:00Z',
    sibling: { kind: 'demonstration', base: '/sub/demo/' },
  },
  version: '0.1.0',
};
