import { describe, expect, it } from 'vitest';
import { isPublic, placeholders } from '../../scripts/build/placeholders.ts';

describe('placeholders of the configuration', () => {
  const complete = {
    name: 'Décroché',
    publisher: 'Association',
    directorOfPublication: 'Une personne',
    hostLogs: 'Rien',
    funding: 'Des dons',
    callers: 'Des bénévoles',
    licence: { name: 'Licence Ouverte', url: 'https://example.org/licence' },
  };

  it('are none where all is filled in', () => {
    expect(placeholders({ ...complete, host: 'Un hébergeur', contact: 'contact@example.org' })).toEqual([]);
  });

  it('are named in French, with the field to fill in', () => {
    expect(placeholders(complete)).toEqual(['hébergeur (host)', 'contact (contact)']);
    expect(placeholders({ name: 'Décroché' })).toHaveLength(8);
  });
});

describe('a public address', () => {
  it.each([
    [undefined, false],
    ['http://localhost:4321', false],
    ['http://127.0.0.1', false],
    ['https://example.org', true],
    ['https://localhost.example.org', true],
  ])('%s is public: %s', (origin, expected) => {
    expect(isPublic(origin)).toBe(expected);
  });
});
