import { describe, expect, it } from 'vitest';
import { findPersonalData, nirKey } from '../../src/ingest/findPersonalData.ts';
import { referenceValues } from '../domain/referenceValues.ts';

const ORGANISATIONS = ['France Travail', 'Caisse d’allocations familiales du Rhône'];

function kinds(text: string): string {
  return findPersonalData(text, ORGANISATIONS)
    .map(({ kind, excerpt }) => `${kind}: ${excerpt}`)
    .join(', ');
}

describe('findPersonalData', () => {
  it('finds what names a person', () => {
    const found: Readonly<Record<string, string>> = {
      'Rappeler au 06 12 34 56 78 demain': 'phone: 06 12 34 56 78',
      'Rappeler au 04.72.00.00.00': 'phone: 04.72.00.00.00',
      'Rappeler au +33 6 12 34 56 78': 'phone: +33 6 12 34 56 78',
      'Rappeler au 06\u00A012\u00A034\u00A056\u00A078': 'phone: 06 12 34 56 78',
      'Écrire à jean.dupont@caf69.caf.fr.': 'email: jean.dupont@caf69.caf.fr',
      'NIR 1 85 05 78 006 084 91': 'nir: 1 85 05 78 006 084 91',
      'IBAN FR76 3000 6000 0112 3456 7890 189': 'iban: FR76 3000 6000 0112 3456 7890 189',
      'Dossier 1234567 en attente': 'file_number: 1234567',
      'Reçue par Mme Durand-Petit.': 'name: Mme Durand-Petit',
      'M. Jean Martin a répondu': 'name: M. Jean Martin',
      'La conseillère Sophie a raccroché': 'name: conseillère Sophie',
      'Mme MARTIN a répondu': 'name: Mme MARTIN',
      'M.Dupont a répondu': 'name: M.Dupont',
      'mme Durand, puis la messagerie': 'name: mme Durand',
      'Un conseiller CAF, puis Mme DURAND': 'name: Mme DURAND',
      'Rappeler au 06/12/34/56/78': 'phone: 06/12/34/56/78',
      'iban fr76 3000 6000 0112 3456 7890 189': 'iban: fr76 3000 6000 0112 3456 7890 189',
      'FR00 1234 5678 9012 puis FR76 3000 6000 0112 3456 7890 189': 'iban: FR76 3000 6000 0112 3456 7890 189',
    };
    for (const [text, expected] of Object.entries(found)) expect([text, kinds(text)]).toEqual([text, expected]);
  });

  it('leaves alone what names nobody', () => {
    for (const text of [
      '1 532 appels du 26 septembre au 10 novembre 2022, 83,9 % de décroché',
      '37 500 000 appels reçus en 2016',
      'Le 3646, le 0809 401 401 et le 08 10 25 59 10 sont des numéros de service',
      'Question écrite n° 72527 ; voir https://example.org/notice?id=12345678',
      'NIR 1 85 05 78 006 084 90, dont la clé est fausse',
      'IBAN FR76 3000 6000 0112 3456 7890 188, dont la clé est fausse',
      'Un conseiller France Travail, une conseillère CAF, un conseiller de la Caisse',
      'Le conseiller a renvoyé vers le site ; M. le directeur aussi',
      'Mesures du 2023-01-26 au 26/01/2024',
      'Le taux était de 1234567,8 pour 100 000',
    ]) {
      expect([text, kinds(text)]).toEqual([text, '']);
    }
  });

  it('finds several kinds in one text', () => {
    expect(kinds('Mme Durand, 06 12 34 56 78, a@b.fr')).toBe('email: a@b.fr, phone: 06 12 34 56 78, name: Mme Durand');
  });
});

describe('nirKey', () => {
  for (const { name, inputs, expected } of referenceValues('nirKey')) {
    it(name, () => {
      expect(nirKey(String(inputs['nir13']))).toBe(expected);
    });
  }

  it('counts Corsica as 19 and 18', () => {
    expect(nirKey('185052A006084')).toBe(nirKey('1850519006084'));
    expect(nirKey('185052b006084')).toBe(nirKey('1850518006084'));
  });
});
