import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import { comparedPair } from '../../src/views/comparedPair.ts';
import { changeAnswers } from '../../src/views/changeAnswers.ts';
import { ASKED, askedOrganisations } from '../../src/views/askedOrganisations.ts';
import { mayIWriteView } from '../../src/views/mayIWriteView.ts';
import { mayIWriteIndexView } from '../../src/views/mayIWriteIndexView.ts';
import { empty, english, real, site } from './site.ts';

const asked = [...askedOrganisations(real)];
const [a] = asked;
if (!a) throw new Error('a test speaks of somebody in the real data');

describe('« Puis-je écrire que … ? »', () => {
  it('answers for whom a test speaks, and for nobody where nothing is published', () => {
    expect(asked.length).toBeGreaterThan(3);
    expect([...askedOrganisations(empty)]).toEqual([]);
    expect(mayIWriteIndexView(site, empty).choices).toEqual([]);
  });

  it('says in the sentence itself by what two are compared, and who measured them', () => {
    const answers = asked.flatMap((id) =>
      mayIWriteView(site, real, id).sections.flatMap(({ id: indicator, groups }) =>
        groups.flatMap((group) => group.answers.map((answer) => ({ ...answer, indicator }))),
      ),
    );
    const compared = answers.filter(({ may, indicator }) => may !== 'none' && indicator === 'pickup');
    expect(compared.length).toBeGreaterThan(0);
    for (const { sentence, base, place } of compared) {
      expect(sentence).toMatch(/^Taux de décroché/);
      expect(sentence).toMatch(/ Chiffres : .+\. Comparaison : Décroché\.$/);
      expect(base?.match(/intervalle à 95 %/g)).toHaveLength(2);
      expect(place?.address).toMatch(/\/embed\/ranking\/all\/pickup\/[^/]+\/$/);
    }
  });

  it('says yes exactly where the comparison says that a difference is established', () => {
    for (const id of asked)
      for (const section of mayIWriteView(site, real, id).sections)
        for (const { may, answers } of section.groups)
          for (const answer of answers)
            for (const other of answer.others) {
              const pair = comparedPair(site, real, id, other.id, section.id);
              const expected =
                pair.kind === 'uncompared' ? 'none' : pair.relation === 'not_established' ? 'open' : 'yes';
              expect([id, other.id, may]).toEqual([id, other.id, expected]);
              if (pair.kind === 'uncompared') expect(answer.sentence).toBe(pair.shared);
              else expect(answer.sentence.startsWith(pair.quoted)).toBe(true);
            }
  });

  it('says one reason once, and folds the names of those whom it keeps apart', () => {
    for (const id of asked)
      for (const { groups } of mayIWriteView(site, real, id).sections)
        for (const { may, answers } of groups) {
          if (may !== 'none') continue;
          expect(new Set(answers.map(({ sentence }) => sentence)).size).toBe(answers.length);
          expect(answers.length).toBeLessThan(10);
        }
  });

  it('gives both counts and the days with each sentence that may be printed', () => {
    const sentences = mayIWriteView(english, real, a).sections.flatMap(({ groups }) =>
      groups.flatMap(({ may, answers }) => (may === 'none' ? [] : answers)),
    );
    expect(sentences.length).toBeGreaterThan(0);
    for (const { base } of sentences) expect(base).toMatch(/of the \d.*; .*of the \d.*20\d\d/);
  });

  it('says yes to a change only where a test says so', () => {
    const all = real.organisations.flatMap(({ id }) => ASKED.flatMap((one) => changeAnswers(site, real, id, one)));
    expect(all.every(({ may, base }) => may === 'none' || base !== undefined)).toBe(true);
  });

  it('never compares across a change of protocol', () => {
    const [trend] = real.trends.filter(({ segments }) => segments.length > 0);
    const segment = trend?.segments[0];
    if (!trend || !segment) return;
    const two: Barometer = {
      ...real,
      trends: [{ ...trend, segments: [segment, { ...segment, protocol: 'autre' }] }],
    };
    const answers = changeAnswers(site, two, trend.organisation, trend.indicator as never);
    expect(answers.some(({ may }) => may === 'none')).toBe(true);
  });
});
