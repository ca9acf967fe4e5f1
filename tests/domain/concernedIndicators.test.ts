import { expect, test } from 'vitest';
import { concernedIndicators } from '../../src/domain/concernedIndicators.ts';
import { indicatorIdSchema } from '../../src/domain/ids.ts';
import { OWN_INDICATOR_IDS } from '../../src/domain/ownIndicators.ts';

const concerned = (id: string) => [...concernedIndicators(indicatorIdSchema.parse(id))].sort();

test('A correction concerns what is computed from the corrected figure, and nothing that it is computed from', () => {
  expect(concerned('acceptable')).toEqual(['acceptable', 'consistency', 'first_contact', 'resolved', 'score']);
  expect(concerned('courtesy')).toEqual(['courtesy', 'score']);
  expect(concerned('resolved')).toEqual(['resolved']);
  expect(concerned('pickup_first')).not.toContain('pickup');
});

test('It goes on through what is computed from those', () => {
  expect(concerned('wrong')).toEqual(['acceptable', 'consistency', 'first_contact', 'resolved', 'score', 'wrong']);
});

test('Whom one reached decides on every figure of ours', () => {
  expect(concerned('pickup')).toEqual([...OWN_INDICATOR_IDS].sort());
});

test('Another publisher’s figure concerns itself alone', () => {
  expect(concerned('arcep_satisfaction_10')).toEqual(['arcep_satisfaction_10']);
});
