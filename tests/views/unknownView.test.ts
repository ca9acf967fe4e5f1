import { describe, expect, it } from 'vitest';
import { leadsView } from '../../src/views/leadsView.ts';
import { organisationView } from '../../src/views/organisationView.ts';
import { unknownView } from '../../src/views/unknownView.ts';
import { real, site } from './site.ts';

const local = real.organisations.find(({ id }) => id === 'caf-01');
if (!local) throw new Error('no caf-01');

describe('unknownView', () => {
  const nothing = {
    ...{ number: false, pickup: false, attempts: false, wait: false, when: false, profiles: false },
    ...{ answers: false, consistency: false, trend: false, declared: false, place: false, reply: false },
  };

  it('says a reason once for all the questions that it leaves open', () => {
    const groups = unknownView({ answered: nothing, figures: true, mean: false, campaign: false, calls: false }, 'fr');
    expect(groups.flatMap(({ questions }) => questions)).toHaveLength(12);
    expect(new Set(groups.map(({ why }) => why)).size).toBe(groups.length);
    expect(groups.find(({ questions }) => questions.includes('Va-t-on me répondre ?'))?.questions).toHaveLength(7);
  });

  it('gives the reason of calls where calls were made, of totals where only these are known', () => {
    const why = (known: { campaign: boolean; calls: boolean; mean?: boolean; refused?: string }, question: string) =>
      unknownView({ answered: nothing, figures: true, mean: false, ...known }, 'en').find(({ questions }) =>
        questions.includes(question),
      )?.why;
    expect(why({ campaign: true, calls: true }, 'How long will I wait?')).toBe('Waits were not timed.');
    expect(why({ campaign: true, calls: false }, 'How long will I wait?')).toContain('totals alone');
    // A mean stands on the page: nobody may be told that nothing is known.
    for (const campaign of [true, false])
      expect(why({ campaign, calls: false, mean: true }, 'How long will I wait?')).toContain(
        'The mean that a publisher',
      );
    expect(why({ campaign: true, calls: true, mean: true }, 'How long will I wait?')).toBe('Waits were not timed.');
    expect(why({ campaign: true, calls: true, refused: 'no' }, 'Same question, same answer?')).toBe('no');
  });

  it('says where a declared rate stands, not that it is higher', () => {
    const { unknown } = organisationView(site, real, local.id).evidence;
    expect(unknown.find(({ questions }) => questions.includes('Va-t-on me répondre ?'))?.why).toBe(
      'Aucun appel mystère ne le dit ; le taux que l’organisme déclare est donné en tête de page.',
    );
    const [lead] = leadsView(site, real, local.id);
    expect(lead?.figure.data.indicator).toBe('official_pickup');
  });
});
