import { expect, it } from 'vitest';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { issueMessage } from '../../src/present/issueMessages.ts';

const { issues } = readDataFolder('tests/fixtures/tiny', { now: '2026-11-21T10:00:00Z' });
const said = (sequence: string, locale: 'fr' | 'en') =>
  issues.filter((i) => i.code === 'sequence-incomplete' && i.received === sequence).map((i) => issueMessage(i, locale));

it('says of a sequence without a valid attempt that it does not count', () => {
  expect(said('b9', 'fr')).toEqual([expect.stringContaining('Elle ne compte pas')]);
  expect(said('b9', 'en')).toEqual([expect.stringContaining('It does not count')]);
});

it('says of one that stopped short that it counts as interrupted', () => {
  expect(said('d4', 'fr')).toEqual([expect.stringContaining('Elle compte comme interrompue')]);
  expect(said('d4', 'en')).toEqual([expect.stringContaining('It counts as interrupted')]);
});
