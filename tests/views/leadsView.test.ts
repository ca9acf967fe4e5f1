import { describe, expect, it } from 'vitest';
import { OFFICIAL_PICKUP } from '../../src/domain/beside.ts';
import { leadResults } from '../../src/views/leadsView.ts';
import { lookup } from '../../src/views/lookup.ts';
import { real } from './site.ts';

describe('figures that lead the page of an organisation', () => {
  const find = lookup(real);
  const all = real.organisations.map(({ id }) => leadResults(real, id));
  const fieldworkOf = (campaign: (typeof all)[number][number]['campaign']) => find.campaign(campaign).fieldwork.to;

  it('begin with a declared pick-up rate, then go from the newest to the oldest', () => {
    const later = all.map((leads) => leads.filter(({ indicator }) => indicator !== OFFICIAL_PICKUP));
    for (const [position, leads] of all.entries()) {
      const declared = leads.filter(({ indicator }) => indicator === OFFICIAL_PICKUP);
      expect(leads).toEqual([...declared, ...(later[position] ?? [])]);
    }
    const days = later.map((leads) => leads.map(({ campaign }) => fieldworkOf(campaign)));
    expect(days).toEqual(days.map((ends) => ends.toSorted().toReversed()));
    // Some have an older figure of an indicator that comes first in the list.
    expect(days.some((ends) => new Set(ends).size > 1)).toBe(true);
    expect(all.some(([first]) => first?.indicator === OFFICIAL_PICKUP)).toBe(true);
  });

  it('are the last of each indicator', () => {
    for (const leads of all) {
      expect(new Set(leads.map(({ indicator }) => indicator)).size).toBe(leads.length);
      for (const { organisation, indicator, campaign } of leads) {
        const ends = find
          .resultsOf(organisation)
          .filter((result) => result.indicator === indicator && 'value' in result)
          .map((result) => fieldworkOf(result.campaign));
        expect(fieldworkOf(campaign), `${organisation} ${indicator}`).toBe(ends.toSorted().at(-1));
      }
    }
  });
});
