import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import type { ProfileComparison } from '../../src/domain/profileComparison.ts';
import type { Result } from '../../src/domain/result.ts';
import { adjustmentNotes } from '../../src/views/adjustmentNotes.ts';
import { consistencyView } from '../../src/views/consistencyView.ts';
import { lookup } from '../../src/views/lookup.ts';
import { notableView } from '../../src/views/notableView.ts';
import { profileEffectsView } from '../../src/views/profileEffectsView.ts';
import { profilesView } from '../../src/views/profilesView.ts';
import { qualityLines } from '../../src/views/qualityLines.ts';
import { qualityTables } from '../../src/views/qualityTables.ts';
import { secondaryView } from '../../src/views/secondaryView.ts';
import { site, textsOf, tiny } from './site.ts';

const campaign = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
const tower = tiny.organisations.find(({ id }) => id === 'eaux-de-la-tour-grise');
const small = tiny.organisations.find(({ id }) => id === 'regie-des-eaux-de-petit-val');
const quality = tiny.quality[0];
const waits = tiny.waits.find((w) => w.organisation === tower?.id);
if (!campaign || !tower || !small || !quality || !waits) throw new Error('the tiny folder has changed');

describe('adjustmentNotes', () => {
  it('says each reason once, and nothing of shares that are their quotients', () => {
    const pickup = tiny.results.find((r) => r.indicator === 'pickup' && r.kind === 'fragile');
    if (pickup?.kind !== 'fragile') throw new Error('no pickup');
    const plain = { ...pickup, value: pickup.numerator / pickup.denominator };
    const weighted = { ...plain, value: plain.value + 0.01 };
    expect(adjustmentNotes([plain], 'fr')).toBe('');
    expect(adjustmentNotes([plain, weighted, weighted], 'fr')).toMatch(/^Les taux sont pondérés[^.]*\.[^.]*\.$/);
    expect(adjustmentNotes([weighted, { ...weighted, correction: 'incomplete' }], 'fr')).toMatch(/pondérés.*corrigés/);
  });
});

describe('profilesView', () => {
  const parts = ['accent', 'ordinaire'].map((category, i): Result => ({
    campaign: campaign.id,
    organisation: tower.id,
    indicator: 'pickup' as Result['indicator'],
    unit: 'percent',
    base: 'sequences',
    cut: { dimension: 'profile', category },
    kind: 'fragile',
    value: 0.4 + i * 0.2,
    low: 0.3,
    high: 0.7,
    numerator: 20 + i * 10,
    denominator: 50,
    effectiveN: 50,
  }));
  const pair = { a: 'accent', b: 'ordinaire', difference: -0.2, low: -0.38, high: -0.01, p: 0.04, adjustedP: 0.04 };
  const comparison = (established: boolean): ProfileComparison => ({
    campaign: campaign.id,
    organisation: tower.id,
    indicator: parts[0]?.indicator ?? ('pickup' as Result['indicator']),
    pairs: [{ ...pair, established }],
    untested: [],
  });
  const seen = (comparisons: readonly ProfileComparison[]): Barometer => ({
    ...tiny,
    breakdowns: [...parts],
    profileComparisons: comparisons,
  });

  it('shows k, n and interval of each profile, and « non démontrée » unless a test says otherwise', () => {
    const view = profilesView(site, seen([comparison(false)]), campaign, tower);
    expect(view?.title).toBe('Différence non démontrée entre les profils');
    expect(view?.blocks[0]?.rows.map(({ name, figure }) => [name, figure.base])).toEqual([
      ['Avec un accent', '20 des 50\u00a0appels'],
      ['Ordinaire', '30 des 50\u00a0appels'],
    ]);
    expect(view?.blocks[0]?.details).toEqual([]);
    // Both are indications: the mark stands in the rows, its meaning once below, in one line with it.
    expect(view?.foot.match(/\*\u00a0Indication/g)).toHaveLength(1);
  });

  it('names the higher profile first where the difference is established', () => {
    const view = profilesView(site, seen([comparison(true)]), campaign, tower);
    expect(view?.title).toBe('Décroché : un écart établi entre profils');
    expect(view?.blocks[0]?.details[0]).toMatch(
      /« ordinaire » que pour le profil « avec un accent ».*20,0\spoints.*1,0 à 38,0/,
    );
  });

  it('is not there under one profile', () => {
    expect(profilesView(site, seen([]), campaign, tower)).toBeUndefined();
    expect(profileEffectsView({ ...tiny, profileEffects: [] }, campaign.id, 'fr')).toBeUndefined();
  });
});

describe('the quality of a campaign', () => {
  const qualityOf = (barometer: Barometer, one: typeof campaign) => {
    const found = lookup(barometer).quality(one.id);
    if (!found) throw new Error(`nothing is known of the quality of ${one.id}`);
    return { lines: qualityLines(one, found, 'fr'), tables: qualityTables(barometer, one, found, 'fr') };
  };
  const line = (label: string, barometer = tiny, one = campaign) =>
    qualityOf(barometer, one).lines.find((l) => l.label === label)?.text ?? '';
  const withQuality = (change: Partial<typeof quality>): Barometer => ({
    ...tiny,
    quality: [{ ...quality, ...change }],
  });

  it('tells exclusions with their number and reason, and the reasons admitted where there is none', () => {
    expect(line('Appels écartés')).toMatch(/sur \d+, comptés et listés/);
    expect(line('Appels écartés', tiny, { ...campaign, excluded: [] })).toContain('grève, panne, changement de numéro');
  });

  it('says where the caller effect cannot be measured', () => {
    const unknown = quality.callerEffects.map((e) => ({
      ...e,
      effect: { kind: 'unmeasurable', reason: 'unknown_callers' } as const,
    }));
    expect(line('Enquêteurs', withQuality({ callerEffects: unknown }))).toContain('Effet enquêteur non mesurable');
  });

  it('marks in words what was not even', () => {
    const uneven = quality.samples.map((s, i) => ({
      ...s,
      counts: [
        {
          dimension: 'slot' as const,
          counts: [
            { category: 'matin', calls: 10 },
            { category: 'midi', calls: i === 0 ? 16 : 15 },
          ],
          ...(i === 0 && { uneven: true as const, imbalance: 1.6 }),
        },
      ],
    }));
    const [first] = quality.samples;
    if (!first || !campaign.balance) throw new Error('nothing was judged');
    const departures = [{ organisation: first.organisation, dimension: 'slot' as const, ratio: 1.6 }];
    const departed = { ...campaign, balance: { ...campaign.balance, dimensions: ['slot' as const], departures } };
    const view = qualityOf(withQuality({ samples: uneven }), departed);
    expect(view.lines.find((l) => l.label === 'Même plan pour tous')?.text).toMatch(/fois ou plus, 1 s’écarte/);
    const texts = textsOf(view.tables.find((t) => t.title.startsWith('Équilibre')));
    expect(texts.filter((t) => t.includes('inégal : 1,6 pour 1'))).toEqual(['10 à 16 (inégal : 1,6 pour 1)']);
  });

  it('says of the plan only what was looked at', () => {
    const { balance } = campaign;
    const [organisation] = quality.samples.map((sample) => sample.organisation);
    if (!balance || !organisation) throw new Error('nothing was judged');
    const said = (over: Partial<typeof balance>) =>
      qualityOf(tiny, { ...campaign, balance: { ...balance, ...over } }).lines.find(
        (l) => l.label === 'Même plan pour tous',
      )?.text;
    expect(said({ organisations: [] })).toBe('Non jugé : aucun organisme n’a été appelé 30 fois.');
    expect(said({ dimensions: [] })).toMatch(/^Sans objet/);
    const noCallers = said({ organisations: [organisation], dimensions: ['scenario', 'slot'], slots: 'campaign' });
    expect(noCallers).toMatch(/^Oui, pour le seul organisme appelé 30 fois ou plus : questions et créneaux ont eu/);
    expect(noCallers).toContain('Faute de créneaux prévus');
    expect(said({ dimensions: ['caller'], slots: 'plan' })).not.toContain('Faute de créneaux');
  });

  it('tells double coding and its kappa by the bars of the method', () => {
    expect(line('Double jugement', withQuality({ coding: { codings: 60, agreed: 50, kappa: 0.75 } }))).toMatch(
      /60.*50.*0,75 sur 1/,
    );
    expect(line('Double jugement', withQuality({ coding: { codings: 60, agreed: 40, kappa: 0.5 } }))).toContain(
      'insuffisant',
    );
    expect(line('Double jugement', withQuality({ coding: { codings: 60, agreed: 20, kappa: 0.1 } }))).toContain(
      'ne sont pas publiés',
    );
  });

  it('says that rates are refused above one unfinished call in five, not corrected', () => {
    expect(line('Appels inachevés')).toMatch(/Plus de 20\s% pour \d+ organismes? : .* pas publiés\.$/);
    expect(line('Appels inachevés')).not.toContain(': les taux en sont corrigés');
  });

  it('names callers by letters only', () => {
    const callers = new Set(campaign.sequences.flatMap(({ caller }) => caller ?? []));
    expect(callers.size).toBeGreaterThan(0);
    const words = textsOf(qualityOf(tiny, campaign)).join(' ').split(/\s/);
    expect(words.filter((word) => callers.has(word))).toEqual([]);
  });
});

describe('notableView', () => {
  it('words a change with both values, and says how many were tested', () => {
    const changed = {
      campaign: campaign.id,
      tested: 12,
      changes: [
        {
          organisation: tower.id,
          indicator: 'pickup' as Result['indicator'],
          previous: campaign.id,
          direction: 'down' as const,
          difference: -0.12,
          low: -0.2,
          high: -0.04,
          p: 0.001,
          adjustedP: 0.01,
        },
      ],
    };
    const view = notableView(site, { ...tiny, notableChanges: [changed] }, campaign.id);
    expect(view?.changes[0]?.text).toBe(tower.name);
    expect(view?.changes[0]?.detail).toMatch(
      /^Décroché : de .*% \(\d+ des \d+\sappels, .*\) à .*% \(\d+ des \d+\sappels, .*−12,0\spoints \(intervalle à 95.*baisse établie/,
    );
    expect(view?.foot).toContain('12 évolutions');
    const none = notableView(site, { ...tiny, notableChanges: [{ ...changed, changes: [] }] }, campaign.id);
    expect(none?.foot).toContain('aucune ne se distingue');
    expect(notableView(site, { ...tiny, notableChanges: [] }, campaign.id)).toBeUndefined();
  });
});

describe('secondary measures', () => {
  it('end with the score, with its weights and its interval', () => {
    const rows =
      secondaryView(site, tiny, { ...campaign, scoreWeights: { pickup: 50, answer: 50 } }, tower.id)?.rows ?? [];
    const score = rows.at(-1);
    expect(score?.figure.data.indicator).toBe('score');
    expect(score?.note).toContain('décrocher 50, bien répondre 50');
    expect(score?.figure.interval).toBeTruthy();
  });

  it('hold no consistency where no question was answered twice', () => {
    const results = tiny.results.filter((r) => r.indicator !== 'consistency');
    expect(consistencyView(site, { ...tiny, results }, campaign, tower.id)).toBeUndefined();
  });
});
