import { describe, expect, it } from 'vitest';
import { apartReason, type ReasonBeside, type UncomparedGround } from '../../src/present/sentences/apartReason.ts';

const QUESTIONS = 'Questions différentes : les réponses ne se comparent pas.';
const FEW = 'Moins de 100 appels : une indication, sans rang.';

const REASONS: Readonly<Record<UncomparedGround, (name: string) => string>> = {
  questions: () => QUESTIONS,
  no_figure: (name) => `Pour ${name}, aucun chiffre.`,
  other: (name) => `Pour ${name}, moins de 100 appels.`,
};
const beside = (name: string, ground: UncomparedGround): ReasonBeside => ({
  name,
  ground,
  reason: REASONS[ground](name),
});
const few = { hasFigure: true, reason: FEW };
const sound = { hasFigure: true };

describe('what stands in place of a drawing', () => {
  it('is that questions differ, then that there are few calls', () => {
    expect(apartReason(few, [beside('Orange', 'questions')], 'fr')).toBe(`${QUESTIONS} ${FEW}`);
    expect(apartReason(sound, [beside('Orange', 'questions')], 'fr')).toBe(QUESTIONS);
  });

  it('names whose questions differ where those of others do not', () => {
    const others = [beside('EDF', 'other'), beside('Caisse de Valmont', 'questions'), beside('Orange', 'questions')];
    expect(apartReason(few, others, 'fr')).toBe(
      `Avec la caisse de Valmont et Orange, questions différentes : les réponses ne se comparent pas. ${FEW}`,
    );
    const english = others.map((other) => ({ ...other, reason: 'Different questions: the answers do not compare.' }));
    expect(apartReason(sound, english, 'en')).toBe(
      'With the Caisse de Valmont and Orange, different questions: the answers do not compare.',
    );
  });

  it('says once that questions differ where they differ from all others', () => {
    const own = { hasFigure: true, reason: QUESTIONS };
    expect(apartReason(own, [beside('EDF', 'other'), beside('Orange', 'questions')], 'fr')).toBe(QUESTIONS);
  });

  it('is its own reason, else that of the first, where nothing goes before', () => {
    const others = [beside('EDF', 'other'), beside('Orange', 'other')];
    expect(apartReason(few, others, 'fr')).toBe(FEW);
    expect(apartReason(sound, others, 'fr')).toBe('Pour EDF, moins de 100 appels.');
  });

  it('is the missing figure before any other reason', () => {
    const blank = { hasFigure: false, reason: 'Aucun chiffre.' };
    expect(apartReason(blank, [beside('Orange', 'no_figure')], 'fr')).toBe('Aucun chiffre.');
    expect(apartReason(few, [beside('Orange', 'no_figure')], 'fr')).toBe('Pour Orange, aucun chiffre.');
    expect(apartReason(few, [beside('EDF', 'no_figure'), beside('Orange', 'no_figure')], 'fr')).toBe(
      'Aucun des autres n’a de chiffre de cet indicateur : rien à comparer.',
    );
    // One other has a figure: its questions are told, and the blank tells for itself.
    expect(apartReason(few, [beside('EDF', 'no_figure'), beside('Orange', 'questions')], 'fr')).toBe(
      `Avec Orange, questions différentes : les réponses ne se comparent pas. ${FEW}`,
    );
  });
});
