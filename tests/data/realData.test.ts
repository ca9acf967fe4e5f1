import { describe, expect, it } from 'vitest';
import { OWN_INDICATOR_IDS } from '../../src/domain/ownIndicators.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { DATA, readCampaigns, readCsv } from './readCsv.ts';
import type { Row } from './readCsv.ts';

const campaigns = readCampaigns();
const organisations = new Map(readCsv('organisations.csv').map((row) => [row['id'], row]));
const sectors = new Set(readCsv('sectors.csv').map((row) => row['id']));
const declared = new Map(readCsv('indicators.csv').map((row) => [row['id'], row]));
const scenarios = new Map(readCsv('scenarios.csv').map((row) => [row['id'], row]));
const OURS = new Set<string>(OWN_INDICATOR_IDS);

const everyRow: readonly Row[] = [...campaigns].flatMap(([campaign, { rows }]) =>
  rows.map((row) => ({ campaign, ...row })),
);
const where = (row: Row) => `${row['campaign']} ${row['organisation']} ${row['indicator']}`;

function figure(campaign: string, organisation: string, indicator: string): Row {
  const found = campaigns
    .get(campaign)
    ?.rows.filter((row) => row['organisation'] === organisation && row['indicator'] === indicator);
  if (found?.length !== 1) throw new Error(`${campaign} ${organisation} ${indicator}: ${found?.length} rows`);
  return found[0] ?? {};
}

const protocol = (campaign: string) => campaigns.get(campaign)?.head.protocol;

/** Whole counts k that print as this percentage of n (METHOD 3.9). */
function possibleCounts(n: number, percent: number, decimals: number): readonly number[] {
  const slack = 0.5 * 10 ** -decimals + 1e-9;
  const first = Math.ceil((n * (percent - slack)) / 100);
  const last = Math.floor((n * (percent + slack)) / 100);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

describe('the mystery calls of 2022', () => {
  const heart = 'inc-ddd-2022';
  it.each([
    ['assurance-maladie', '302', '85', '28'],
    ['caf', '408', '189', '46'],
    ['pole-emploi', '410', '', '83.9'],
    ['assurance-retraite', '412', '', '72'],
  ])('%s: reach of %s calls', (organisation, n, k, percent) => {
    expect(figure(heart, organisation, 'pickup')).toMatchObject({ n, k, pct: percent, base: 'sequences' });
  });

  it('adds up to the 1,532 calls and to the printed total', () => {
    const bodies = ['assurance-maladie', 'caf', 'pole-emploi', 'assurance-retraite'];
    const reach = bodies.map((id) => figure(heart, id, 'pickup'));
    const calls = reach.reduce((sum, row) => sum + Number(row['n']), 0);
    const total = figure(heart, 'inc-ddd-quatre-organismes', 'pickup');
    expect(String(calls)).toBe(total['n']);
    expect(calls).toBe(1532);
    const answered = reach.reduce((sum, row) => sum + (Number(row['n']) * Number(row['pct'])) / 100, 0);
    expect(Math.round((100 * answered) / calls)).toBe(Number(total['pct']));
  });

  it('knows the base of one share of answers only', () => {
    expect(figure(heart, 'caf', 'resolved')).toMatchObject({ base: 'sequences', n: '408', pct: '25' });
    for (const [organisation, percent] of [
      ['assurance-maladie', '22'],
      ['pole-emploi', '70'],
      ['assurance-retraite', '23'],
    ] as const) {
      const row = figure(heart, organisation, 'acceptable');
      expect(row, organisation).toMatchObject({ base: 'unknown', n: '', k: '', pct: percent });
      expect(row['note'], organisation).toMatch(/de quels appels c’est la part|[Bb]ase/);
    }
  });

  it('keeps bounds as bounds', () => {
    expect(figure(heart, 'assurance-maladie', 'complete')['qualifier']).toBe('<');
    expect(figure(heart, 'inc-ddd-quatre-organismes', 'acceptable')['qualifier']).toBe('<=');
    expect(figure(heart, 'inc-ddd-quatre-organismes', 'wait_mean')).toMatchObject({ qualifier: '>', value: '540' });
  });

  it('asks one question a body, in the sector of that body', () => {
    const head = campaigns.get(heart)?.head;
    expect(head).toMatchObject({ maxAttempts: 3, minGapSeconds: 300 });
    expect(head?.maxWaitSeconds).toBeUndefined();
    const asked = Object.entries(head?.scenarioVersions ?? {});
    const askedSectors = asked.map(([id, version]) => {
      expect(scenarios.get(id)?.['version'], id).toBe(version);
      return scenarios.get(id)?.['sectors'];
    });
    expect(askedSectors.toSorted()).toEqual(['emploi', 'famille', 'retraite', 'sante']);
  });

  it('shares no protocol and no known base with 2016', () => {
    expect(protocol('inc-ddd-2016')).not.toBe(protocol(heart));
    expect(campaigns.get('inc-ddd-2016')?.rows.map((row) => row['base'])).toEqual(Array(5).fill('unknown'));
  });
});

describe('every published figure', () => {
  it('is one of the 158 that were read', () => {
    expect(everyRow).toHaveLength(158);
    expect(campaigns.size).toBe(41);
  });

  it('names its source, and an address or a reference', () => {
    for (const row of everyRow) {
      expect(row['source_title'], where(row)).not.toBe('');
      expect([row['source_url'], row['source_reference']].filter(Boolean), where(row)).toHaveLength(1);
      expect(row['source_kind'], where(row)).toMatch(/^(primary|press)$/);
      if (row['source_url'] !== '') expect(new URL(row['source_url'] ?? '').protocol).toMatch(/^https?:$/);
      expect(row['published_on_certain'], where(row)).toMatch(row['published_on'] === '' ? /^$/ : /^(yes|no)$/);
    }
  });

  it('says its doubts in both languages, with the same numbers', () => {
    // « 1 532 » and « 1,532 », « 8,5 » and “8.5”, « 8,06 » as printed in both.
    const digits = (text: string | undefined) => (text ?? '').replaceAll(/\D/g, '');
    const doubtful = everyRow.filter((row) => row['note'] || row['note_en']);
    expect(doubtful.length).toBeGreaterThan(90);
    for (const row of doubtful) {
      expect(row['note'] && row['note_en'], where(row)).toBeTruthy();
      expect(digits(row['note_en']), where(row)).toBe(digits(row['note']));
    }
  });

  it('belongs to a real, declared organisation and to a known indicator', () => {
    for (const row of everyRow) {
      expect(organisations.get(row['organisation'])?.['fictional'], where(row)).toBe('no');
      expect(OURS.has(row['indicator'] ?? '') || declared.has(row['indicator']), where(row)).toBe(true);
      expect(row['unit'], where(row)).toBe(declared.get(row['indicator'])?.['unit'] ?? 'percent');
      expect(row['base'], where(row)).not.toBe('');
    }
    for (const id of OURS) expect(declared.has(id), id).toBe(false);
    expect([...campaigns.values()].filter(({ head }) => head.simulated)).toEqual([]);
  });

  it('stands once in its campaign', () => {
    const keys = everyRow.map(where);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has a percentage or a value, and counts that can print it', () => {
    for (const row of everyRow) {
      const [n, k, percent] = [row['n'], row['k'], row['pct']].map((cell) => (cell === '' ? undefined : Number(cell)));
      if (row['unit'] === 'percent') {
        expect(row['value'], where(row)).toBe('');
        expect(percent !== undefined || (k !== undefined && n !== undefined), where(row)).toBe(true);
      } else expect(Number.isFinite(Number.parseFloat(row['value'] ?? '')), where(row)).toBe(true);
      if (percent !== undefined && n !== undefined) {
        const counts = possibleCounts(n, percent, Number(row['pct_decimals']));
        expect(counts.length, where(row)).toBeGreaterThan(0);
        if (k !== undefined) expect(counts, where(row)).toContain(k);
      }
    }
  });

  it('is a count of all traffic where a body or a mediator counts itself', () => {
    const counted = /^(official_pickup|email_48h|mediator_|referrals_)/;
    for (const row of everyRow) {
      const expected = counted.test(row['indicator'] ?? '') || row['organisation'] === 'cpam-21' ? 'no' : 'yes';
      expect(row['sampled'], where(row)).toBe(expected);
    }
    expect(everyRow.filter((row) => row['indicator'] === 'official_pickup')).toHaveLength(14);
    expect(figure('cpam-21-2024', 'cpam-21', 'official_pickup')).toMatchObject({ k: '126212', n: '191580', pct: '' });
  });

  it.each([
    ['inc-ddd-2022', 'pole-emploi', 'acceptable', /source faible/i],
    ['inc-ddd-2022', 'assurance-retraite', 'acceptable', /source faible/i],
    ['inc-ddd-2022', 'inc-ddd-quatre-organismes', 'acceptable', /base n’est pas imprimée/],
    ['cnaf-2016', 'caf', 'official_pickup', /37,5 millions/],
    ['cpam-21-2024', 'cpam-21', 'wait_mean', /8,06/],
    ['dgfip-2017', 'dgfip-cis', 'official_pickup', /syndicat/],
    ['ditp-barometre-2025', 'hopitaux-publics', 'satisfaction_share', /79 %/],
    ['arcep-osc-2018', 'orange', 'arcep_satisfaction_mobile_10', /7,6/],
    ['mediation-eau-2023', 'secteur-eau', 'referrals_inadmissible', /19 %/],
  ])('%s %s %s carries its doubt', (campaign, organisation, indicator, doubt) => {
    expect(figure(campaign, organisation, indicator)['note']).toMatch(doubt);
  });
});

describe('protocols', () => {
  it('group the campaigns that one line may join, and no others', () => {
    const groups = new Map<string, string[]>();
    for (const [id, { head }] of campaigns) groups.set(head.protocol, [...(groups.get(head.protocol) ?? []), id]);
    expect([...groups.values()].filter((ids) => ids.length > 1).toSorted()).toEqual([
      ['arcep-osc-2018', 'arcep-osc-2019'],
      ['arcep-osc-2021', 'arcep-osc-2022'],
      ['caf-ain-2019', 'caf-ain-2020'],
      ['cnamts-2011', 'cnamts-2013'],
      ['delouvrier-2019', 'delouvrier-2021'],
      ['mediation-eau-2022', 'mediation-eau-2023'],
      ['mne-2018', 'mne-2019', 'mne-2020', 'mne-2021'],
      ['mne-2023', 'mne-2024', 'mne-2025'],
      ['plan-telephone-2023', 'plan-telephone-2025'],
    ]);
  });

  it('never measure the same days twice', () => {
    const heads = [...campaigns.values()].map(({ head }) => head);
    for (const head of heads) {
      expect(head.fieldwork.from <= head.fieldwork.to, head.id).toBe(true);
      const overlapping = heads.filter(
        (other) =>
          other.id !== head.id &&
          other.protocol === head.protocol &&
          other.fieldwork.from <= head.fieldwork.to &&
          other.fieldwork.to >= head.fieldwork.from,
      );
      expect(overlapping, head.id).toEqual([]);
    }
  });
});

describe('organisations', () => {
  it('stand in a sector, follow each other, and have a number only with the page where it was read', () => {
    for (const [id, row] of organisations) {
      expect(sectors.has(row['sector']), id).toBe(true);
      if (row['successor'] !== '') expect(organisations.has(row['successor']), id).toBe(true);
      expect(row['website'], id).toMatch(/^(https:\/\/[a-z.-]+\/)?$/);
      expect(row['phone_source_url'] !== '', id).toBe(row['phone'] !== '');
      if (row['phone'] === '') expect([row['phone_price'], row['phone_source_date']], id).toEqual(['', '']);
    }
    expect(organisations.get('assurance-maladie')).toMatchObject({ phone: '3646', phone_price: 'call' });
    expect(organisations.get('pole-emploi')).toMatchObject({ successor: 'france-travail', valid_to: '2023-12-31' });
  });

  it('are each the subject of a figure', () => {
    const measured = new Set(everyRow.map((row) => row['organisation']));
    expect([...organisations.keys()].filter((id) => !measured.has(id))).toEqual([]);
  });
});

describe('the ingest', () => {
  const folder = readDataFolder(DATA, { now: '2026-11-01T08:00:00Z' });

  it('finds nothing to say about the folder', () => {
    expect(folder.issues).toEqual([]);
  });

  it('reads every figure', () => {
    const figures = folder.campaigns.flatMap((campaign) => (campaign.kind === 'published' ? campaign.figures : []));
    expect(figures).toHaveLength(everyRow.length);
    expect(folder.organisations).toHaveLength(organisations.size);
  });
});

describe('words', () => {
  it('use the typographic apostrophe and a space before the percent sign', () => {
    const shown = [
      ...everyRow.flatMap((row) => [row['base'], row['note'], row['source_title'], row['source_reference']]),
      ...[...organisations.values()].flatMap((row) => [row['name'], row['short_name'], row['aliases']]),
      ...[...declared.values()].flatMap((row) => [row['name_fr'], row['definition_fr'], row['base']]),
      ...[...scenarios.values()].map((row) => row['question_fr']),
      ...[...campaigns.values()].flatMap(({ head }) => [head.title.fr, head.source]),
    ];
    expect(shown.filter((text) => /['"]|\d%|\.\.\./.test(text ?? ''))).toEqual([]);
  });
});
