import { describe, expect, it } from 'vitest';
import type { Disposition } from '../../src/domain/disposition.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Attempt } from '../../src/domain/sequence.ts';
import { DEFAULT_SLOTS } from '../../src/domain/slot.ts';
import { momentAt } from '../../src/domain/zonedTime.ts';
import { organisationIdSchema, scenarioIdSchema } from '../../src/domain/ids.ts';
import { groupAttempts, outcomeOf, toSequence } from '../../src/ingest/groupSequences.ts';

function dials(
  ...dispositions: readonly (Disposition | readonly [Disposition, Answer, boolean?])[]
): readonly Attempt[] {
  return dispositions.map((stated, index): Attempt => {
    const [disposition, answer, redirectedWeb] = typeof stated === 'string' ? [stated] : stated;
    return {
      row: index + 2,
      sequence: 's1',
      attempt: index + 1,
      organisation: organisationIdSchema.parse('caf-69'),
      scenario: scenarioIdSchema.parse('logement'),
      startedAt: momentAt('Europe/Paris', Date.UTC(2026, 2, 2 + index, 11 + 3 * index, 30)),
      disposition,
      timeToExitSeconds: 10,
      channel: 'phone',
      ...(answer !== undefined && { answer }),
      ...(redirectedWeb !== undefined && { redirectedWeb }),
    };
  });
}

describe('outcomeOf', () => {
  it('counts eligible dials only: the first eligible one is attempt 1', () => {
    expect(outcomeOf(dials('tech_failure_ours', ['human_ok', 'complete']), 3)).toEqual({
      kind: 'reached',
      atAttempt: 1,
      answer: 'complete',
      redirectedWeb: false,
    });
    expect(outcomeOf(dials('busy', 'caller_quit_early', 'busy', ['human_cut', 'wrong']), 3)).toMatchObject({
      atAttempt: 3,
    });
  });

  it('is unreached when all attempts allowed were made, censored before, ineligible without any', () => {
    expect(outcomeOf(dials('busy', 'no_answer', 'voicemail'), 3)).toEqual({ kind: 'unreached', attempts: 3 });
    expect(outcomeOf(dials('busy', 'closed_out_of_hours', 'voicemail'), 3)).toEqual({ kind: 'censored', attempts: 2 });
    expect(outcomeOf(dials('busy'), 1)).toEqual({ kind: 'unreached', attempts: 1 });
    expect(outcomeOf(dials('tech_failure_ours', 'caller_quit_early'), 3)).toEqual({ kind: 'ineligible' });
  });

  it('takes the word of the column on redirections, and the answer code where there is none', () => {
    const redirected = (answer: Answer, web?: boolean) => {
      const outcome = outcomeOf(dials(web === undefined ? ['human_ok', answer] : ['human_ok', answer, web]), 3);
      return outcome?.kind === 'reached' && outcome.redirectedWeb;
    };
    expect([
      redirected('redirected'),
      redirected('redirected', false),
      redirected('complete', true),
      redirected('complete'),
    ]).toEqual([true, false, true, false]);
  });

  it('is nothing where a human answered and nobody judged the answer', () => {
    expect(outcomeOf(dials('human_ok'), 3)).toBeUndefined();
  });
});

describe('toSequence', () => {
  const settings = { maxAttempts: 3, slots: DEFAULT_SLOTS };

  it('takes day, weekday and slot from the first eligible dial, on the wall', () => {
    const sequence = toSequence(dials('tech_failure_ours', 'busy', 'no_answer'), settings, () => '1');
    expect(sequence).toMatchObject({ day: '2026-03-03', weekday: 2, slot: 'apres-midi', scenarioVersion: '1' });
    const ineligible = toSequence(dials('tech_failure_ours'), settings, () => '1');
    expect(ineligible).toMatchObject({ day: '2026-03-02', weekday: 1, slot: 'midi', outcome: { kind: 'ineligible' } });
  });

  it('has no slot where the campaign declares none for that hour or day', () => {
    const slotOf = (weekday: number, from: string, to: string) =>
      toSequence(dials('busy'), { ...settings, slots: [{ id: 'x', weekdays: [weekday], from, to }] }, () => '1')?.slot;
    expect([slotOf(1, '12:30', '12:31'), slotOf(1, '09:00', '12:30'), slotOf(2, '09:00', '13:00')]).toEqual([
      'x',
      undefined,
      undefined,
    ]);
  });
});

describe('groupAttempts', () => {
  it('sorts sequences by id and dials by number', () => {
    const [a, b, c] = dials('busy', 'busy', 'busy').map((dial, index) => ({
      ...dial,
      sequence: index === 0 ? 's2' : 's1',
    }));
    if (!a || !b || !c) throw new Error('three dials');
    const grouped = [...groupAttempts([a, c, b])].map(([id, group]) => [id, ...group.map(({ attempt }) => attempt)]);
    expect(grouped).toEqual([
      ['s1', 2, 3],
      ['s2', 1],
    ]);
  });
});
