import { describe, expect, it } from 'vitest';
import { aSimulation, grouped, number } from './aSimulation.ts';

/** Simulates tens of thousands of calls, on machines that do other things too. */
const SLOW = { timeout: 60_000 };

const simulation = aSimulation();
const { truth } = simulation;
const last = truth.campaigns.at(-1)?.campaign ?? '';

function head(campaign: string): Record<string, unknown> {
  return JSON.parse(simulation.files.get(`campaigns/${campaign}/campaign.json`) ?? '') as Record<string, unknown>;
}

describe('a simulated folder', SLOW, () => {
  it('lists its own files in truth.json', () => {
    expect([...truth.files]).toEqual([...simulation.files.keys()].sort());
  });

  it('has every organisation fictional and every campaign simulated', () => {
    expect(simulation.rows('organisations.csv').every((row) => row['fictional'] === 'yes')).toBe(true);
    const heads = [...simulation.files.keys()].filter((file) => file.endsWith('campaign.json'));
    expect(heads).toHaveLength(9);
    for (const file of heads) expect(simulation.files.get(file)).toMatch(/"simulated": true/);
  });

  it('asks four questions a sector, in both languages, with an answer said to be invented', () => {
    const scenarios = simulation.rows('scenarios.csv');
    for (const [sector, questions] of grouped(scenarios, 'sectors')) {
      expect(new Set(questions.map((row) => row['id'])).size, sector).toBe(4);
    }
    for (const row of scenarios) {
      expect(row['question_en']).toMatch(/\S/);
      expect(row['required_elements']).toMatch(/\S/);
      expect(row['expected_answer_fr']).toMatch(/^Réponse inventée/);
    }
  });

  it('reworded one question with the protocol, and every call has the version of its campaign', () => {
    expect(head('2025-t1')).toMatchObject({ protocol: 'p1', maxAttempts: 2 });
    expect(head('2025-t2')).toMatchObject({ protocol: 'p2', maxAttempts: 3 });
    const known = new Set(simulation.rows('scenarios.csv').map((row) => `${row['id'] ?? ''} ${row['version'] ?? ''}`));
    for (const { campaign } of truth.campaigns) {
      const versions = head(campaign)['scenarioVersions'] as Record<string, string>;
      for (const row of simulation.rows(`campaigns/${campaign}/attempts.csv`)) {
        const scenario = row['scenario'] ?? '';
        if (row['scenario_version'] !== versions[scenario]) expect.fail(`${campaign} ${row['sequence'] ?? ''}`);
        if (!known.has(`${scenario} ${row['scenario_version'] ?? ''}`)) expect.fail(`unknown version of ${scenario}`);
      }
    }
    expect((head('2025-t1')['scenarioVersions'] as Record<string, string>)['famille-reprise-emploi']).toBe('1');
    expect((head('2025-t2')['scenarioVersions'] as Record<string, string>)['famille-reprise-emploi']).toBe('2');
  });

  it('has too few calls for one organisation, few for another, and one that comes late', () => {
    const planned = truth.organisations.map(({ sequences }) => sequences);
    expect(planned.at(-1)).toEqual([8, 8, 8, 8, 8, 8, 8, 8]);
    expect(planned.at(-2)).toEqual([60, 60, 60, 60, 60, 60, 60, 60]);
    expect(planned.at(-3)).toEqual([0, 0, 0, 0, 0, 0, 200, 200]);
    const few = truth.organisations.at(-1)?.organisation ?? '';
    const calls = grouped(simulation.rows(`campaigns/${last}/attempts.csv`), 'organisation').get(few) ?? [];
    expect(grouped(calls, 'sequence').size).toBe(8);
  });

  it('excludes what was planned on the three days of one strike, and nothing else', () => {
    const struck = truth.campaigns.filter(({ strike }) => strike !== undefined);
    expect(struck).toHaveLength(1);
    const { campaign = '', strike } = struck[0] ?? {};
    expect(strike?.days).toHaveLength(3);
    const excluded = simulation.rows(`campaigns/${campaign}/exclusions.csv`);
    expect(excluded.map((row) => row['sequence'])).toEqual(strike?.excluded);
    const sectors = new Map(simulation.rows('organisations.csv').map((row) => [row['id'], row['sector']]));
    const firsts = simulation.rows(`campaigns/${campaign}/attempts.csv`).filter((row) => row['attempt'] === '1');
    const onStrike = firsts.filter(
      (row) =>
        sectors.get(row['organisation']) === strike?.sector &&
        strike?.days.includes(row['started_at']?.slice(0, 10) ?? '') === true,
    );
    // Those that found no room on their day were planned then, and called a week later.
    const names = new Set(strike?.excluded);
    expect(onStrike.every((row) => names.has(row['sequence'] ?? ''))).toBe(true);
    expect(onStrike.length).toBeGreaterThan(0.9 * names.size);
    const files = [...simulation.files.keys()].filter((file) => file.endsWith('exclusions.csv'));
    expect(files).toEqual([`campaigns/${campaign}/exclusions.csv`]);
  });

  it('declares a figure without n for eight organisations, of which all were called', () => {
    const figures = simulation.rows('campaigns/declares-2025/published.csv');
    expect(figures).toHaveLength(8);
    const called = new Set(simulation.rows(`campaigns/${last}/attempts.csv`).map((row) => row['organisation']));
    for (const row of figures) {
      expect(called.has(row['organisation'])).toBe(true);
      expect(row['pct']).toMatch(/^\d\d\.\d$/);
      expect(row['sampled']).toBe('no');
      expect(row['source_reference']).toMatch(/\(fictif\)/);
      expect(simulation.rows('indicators.csv').map((indicator) => indicator['id'])).toContain(row['indicator']);
    }
  });

  it('guards its correction with what the call file holds, and says so in an erratum with true counts', () => {
    const [correction] = simulation.rows(`campaigns/${last}/corrections.csv`);
    const calls = simulation.rows(`campaigns/${last}/attempts.csv`);
    const target = calls.find(
      (row) => row['sequence'] === correction?.['sequence'] && row['attempt'] === correction?.['attempt'],
    );
    expect(target?.['answer']).toBe(correction?.['expected']);
    const [erratum] = simulation.rows('errata.csv');
    expect(target?.['organisation']).toBe(erratum?.['organisation']);
    const answered = calls.filter((row) => row['organisation'] === target?.['organisation'] && row['answer'] !== '');
    const good = answered.filter((row) => row['answer'] === 'complete' || row['answer'] === 'acceptable').length;
    expect(erratum?.['before']).toBe(`${good} sur ${answered.length}`);
    expect(erratum?.['after']).toBe(`${good - 1} sur ${answered.length}`);
  });

  it('has a reply to its last campaign and announces a later one', () => {
    expect(simulation.files.get(`replies/caisse-familiale-de-valmont/${last}.md`)).toMatch(/^---\nreceived: \d{4}-/);
    const [announced] = simulation.rows('announcements.csv');
    expect((announced?.['date'] ?? '') > (head(last)['fieldwork'] as { to: string }).to).toBe(true);
  });

  it('opens on five weekdays everywhere', () => {
    for (const [organisation, days] of grouped(simulation.rows('opening_hours.csv'), 'organisation')) {
      expect(days.map((row) => number(row, 'weekday')).slice(0, 5), organisation).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it.each([1, 5, 300])('can have %i organisations', (organisations) => {
    const other = aSimulation({ organisations, campaigns: 1, sequences: 8 });
    expect(other.rows('organisations.csv')).toHaveLength(organisations);
    expect(other.truth.campaigns.map(({ campaign }) => campaign)).toEqual(['2026-t2']);
    const sectors = new Set(other.rows('organisations.csv').map((row) => row['sector']));
    expect(new Set(other.rows('sectors.csv').map((row) => row['id']))).toEqual(sectors);
  });
});
