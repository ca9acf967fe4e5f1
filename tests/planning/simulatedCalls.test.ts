import { describe, expect, it } from 'vitest';
import { DISPOSITIONS, isEligible, isHuman, type Disposition } from '../../src/domain/disposition.ts';
import { publicHolidays } from '../../src/domain/publicHolidays.ts';
import { weekdayOf } from '../../src/domain/zonedTime.ts';
import { aSimulation, grouped, number, type Row } from './aSimulation.ts';

/** Simulates tens of thousands of calls, on machines that do other things too. */
const SLOW = { timeout: 60_000 };

const simulation = aSimulation();
const { truth } = simulation;
const campaigns = truth.campaigns.map((campaign) => ({
  ...campaign,
  rows: simulation.rows(`campaigns/${campaign.campaign}/attempts.csv`),
}));
const everyRow = campaigns.flatMap(({ rows }) => rows);

const dispositionOf = (row: Row): Disposition => {
  const found = DISPOSITIONS.find((each) => each === row['disposition']);
  if (found === undefined) throw new Error(`unknown disposition ${row['disposition'] ?? ''}`);
  return found;
};
const startOf = (row: Row): number => Date.parse(row['started_at'] ?? '');
/** Rows for which something is not so; empty is what one wants. */
const exceptions = (rows: readonly Row[], isRight: (row: Row) => boolean): readonly Row[] =>
  rows.filter((row) => !isRight(row)).slice(0, 3);

describe('simulated calls', SLOW, () => {
  it('are many: 24 organisations, 8 campaigns', () => {
    expect(truth.organisations).toHaveLength(24);
    expect(campaigns).toHaveLength(8);
    expect(everyRow.length).toBeGreaterThan(60_000);
    for (const { rows, attempts, sequences } of campaigns) {
      expect(rows).toHaveLength(attempts);
      expect(grouped(rows, 'sequence').size).toBe(sequences);
    }
  });

  it('end in every way but a dead number and a call out of hours', () => {
    const met = new Set(everyRow.map(dispositionOf));
    expect(DISPOSITIONS.filter((each) => !met.has(each))).toEqual(['number_dead', 'closed_out_of_hours']);
  });

  it('talk and are answered exactly where a human answered (D7)', () => {
    const right = (row: Row): boolean =>
      isHuman(dispositionOf(row)) === number(row, 'talk_s') > 0 &&
      isHuman(dispositionOf(row)) === (row['answer'] !== '') &&
      isHuman(dispositionOf(row)) === (row['redirected_web'] !== '');
    expect(exceptions(everyRow, right)).toEqual([]);
  });

  it('last as long as their parts, to the second (D8)', () => {
    const right = (row: Row): boolean =>
      number(row, 'time_to_exit_s') === number(row, 'ring_s') + number(row, 'ivr_s') + number(row, 'queue_s') &&
      ['ring_s', 'ivr_s', 'queue_s'].every((part) => number(row, part) >= 0);
    expect(exceptions(everyRow, right)).toEqual([]);
    const humans = everyRow.filter((row) => isHuman(dispositionOf(row)));
    expect(exceptions(humans, (row) => number(row, 'time_to_exit_s') >= 2 && number(row, 'talk_s') >= 5)).toEqual([]);
  });

  it('keep to the cap: reached within seconds of it, everything else before it (D7)', () => {
    const right = (row: Row): boolean => {
      const after = number(row, 'time_to_exit_s') - number(row, 'cap_s');
      return dispositionOf(row) === 'cap_reached' ? after >= 0 && after <= 15 : after < 0;
    };
    expect(exceptions(everyRow, right)).toEqual([]);
    const busy = everyRow.filter((row) => dispositionOf(row) === 'busy');
    expect(exceptions(busy, (row) => number(row, 'time_to_exit_s') <= 15)).toEqual([]);
  });

  it('are numbered in time, end with a human, and are not more than the protocol allows (D6)', () => {
    for (const { rows, maxAttempts, campaign } of campaigns) {
      for (const [sequence, dials] of grouped(rows, 'sequence')) {
        const where = `${campaign} ${sequence}`;
        expect(
          dials.map((row) => number(row, 'attempt')),
          where,
        ).toEqual(dials.map((_, index) => index + 1));
        const human = dials.findIndex((row) => isHuman(dispositionOf(row)));
        if (human >= 0 && human !== dials.length - 1) expect.fail(`${where} was called after a human`);
        const eligible = dials.filter((row) => isEligible(dispositionOf(row))).length;
        if (eligible > maxAttempts) expect.fail(`${where} has ${eligible} eligible attempts`);
        for (const column of ['organisation', 'scenario', 'caller', 'profile', 'number']) {
          if (new Set(dials.map((row) => row[column])).size > 1) expect.fail(`${where} changes its ${column}`);
        }
        dials.forEach((row, index) => {
          const before = dials[index - 1];
          if (before !== undefined && startOf(row) - startOf(before) < 7_200_000)
            expect.fail(`${where} calls too soon`);
        });
      }
    }
  });

  it('have redials after our own faults, and few incomplete sequences', () => {
    for (const { rows, maxAttempts, campaign } of campaigns) {
      const sequences = [...grouped(rows, 'sequence').values()];
      const redialled = sequences.filter((dials) =>
        dials.some((row, index) => !isEligible(dispositionOf(row)) && index < dials.length - 1),
      );
      const incomplete = sequences.filter(
        (dials) =>
          !dials.some((row) => isHuman(dispositionOf(row))) &&
          dials.filter((row) => isEligible(dispositionOf(row))).length < maxAttempts,
      );
      expect(redialled.length, campaign).toBeGreaterThan(10);
      expect(incomplete.length, campaign).toBeGreaterThan(0);
      expect(incomplete.length / sequences.length, campaign).toBeLessThan(0.01);
    }
  });

  it('never put a caller on two calls at once (D2)', () => {
    for (const { rows } of campaigns) {
      for (const [caller, calls] of grouped(rows, 'caller')) {
        expect(caller).toMatch(/^E\d{2,4}$/);
        let free = 0;
        for (const row of [...calls].sort((x, y) => startOf(x) - startOf(y))) {
          if (startOf(row) < free) expect.fail(`${caller} overlaps at ${row['started_at'] ?? ''}`);
          free = startOf(row) + 1000 * (number(row, 'time_to_exit_s') + (number(row, 'talk_s') || 0));
        }
      }
    }
  });

  it('start inside their slot, the opening hours and the fieldwork, on no holiday (D4, D11)', () => {
    const hours = grouped(simulation.rows('opening_hours.csv'), 'organisation');
    for (const { campaign, rows } of campaigns) {
      const head = JSON.parse(simulation.files.get(`campaigns/${campaign}/campaign.json`) ?? '') as {
        fieldwork: { from: string; to: string };
      };
      const holidays = publicHolidays(Number(head.fieldwork.from.slice(0, 4)), true);
      const right = (row: Row): boolean => {
        const [date = '', time = ''] = [row['started_at']?.slice(0, 10), row['started_at']?.slice(11, 16)];
        const open = hours.get(row['organisation'] ?? '')?.find((day) => number(day, 'weekday') === weekdayOf(date));
        return (
          date >= head.fieldwork.from &&
          date <= head.fieldwork.to &&
          !holidays.includes(date) &&
          open !== undefined &&
          time >= (open['open'] ?? '') &&
          time < (open['close'] ?? '') &&
          time >= (row['slot_start'] ?? '') &&
          time < (row['slot_end'] ?? '')
        );
      };
      expect(exceptions(rows, right)).toEqual([]);
    }
  });

  it('cross both changes of clocks', () => {
    const offsets = (campaign: string) =>
      new Set(campaigns.find((each) => each.campaign === campaign)?.rows.map((row) => row['started_at']?.slice(19)));
    expect(offsets('2024-t4')).toEqual(new Set(['+01:00', '+02:00']));
    expect(offsets('2026-t1')).toEqual(new Set(['+01:00', '+02:00']));
    expect(offsets('2024-t3')).toEqual(new Set(['+02:00']));
  });

  it('are balanced over questions, callers, profiles and slots (D12)', () => {
    for (const { rows, campaign } of campaigns) {
      const first = rows.filter((row) => row['attempt'] === '1');
      for (const [organisation, calls] of grouped(first, 'organisation')) {
        if (calls.length < 200) continue;
        for (const column of ['scenario', 'caller', 'profile', 'slot_start']) {
          const sizes = [...grouped(calls, column).values()].map((group) => group.length);
          const ratio = Math.max(...sizes) / Math.min(...sizes);
          expect(ratio, `${campaign} ${organisation} ${column}`).toBeLessThan(1.1);
        }
      }
    }
  });

  it('have no three identical answered calls of one caller (D15)', () => {
    for (const { rows, campaign } of campaigns) {
      const met = new Map<string, number>();
      for (const row of rows.filter((each) => isHuman(dispositionOf(each)))) {
        const key = `${row['caller'] ?? ''} ${row['time_to_exit_s'] ?? ''} ${row['talk_s'] ?? ''}`;
        met.set(key, (met.get(key) ?? 0) + 1);
      }
      expect(Math.max(...met.values()), campaign).toBeLessThan(3);
    }
  });
});
