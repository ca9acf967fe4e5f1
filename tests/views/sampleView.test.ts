import { expect, it } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import type { SampleQuality } from '../../src/domain/campaignQuality.ts';
import { sampleView } from '../../src/views/sampleView.ts';
import { site, tiny } from './site.ts';

const campaign = tiny.campaigns.find((c): c is CallsCampaign => c.kind === 'calls');
const quality = tiny.quality[0];
const [sample, other] = quality?.samples ?? [];
const organisation = tiny.organisations.find(({ id }) => id === sample?.organisation);
if (!campaign || !quality || !sample || !other || !organisation) throw new Error('the tiny folder has changed');

const view = (mine: Partial<SampleQuality>, calls: number) => {
  const samples = [
    { ...sample, calls: 100, ...mine },
    { ...other, calls },
  ];
  const found = sampleView(site, { ...tiny, quality: [{ ...quality, samples }] }, campaign, organisation);
  if (!found) throw new Error('no sample');
  return found;
};
const by = (...calls: readonly number[]): Partial<SampleQuality> => ({
  callers: calls.length,
  largestCallerShare: Math.max(...calls) / 100,
  counts: [{ dimension: 'caller', counts: calls.map((n, i) => ({ category: 'ABCD'.charAt(i), calls: n })) }],
});

it('warns where one organisation got more than one and a half times the calls of another (OR11)', () => {
  expect(view({}, 150).sub).not.toContain('plus l’intervalle est large');
  expect(view({}, 151).sub).toMatch(/de 100 à 151 appels chacun\. .*plus l’intervalle est large\.$/);
});

it('names no busiest caller where all made as many calls', () => {
  expect(view(by(25, 25, 25, 25), 100).foot).toMatch(/Tous les enquêteurs en ont fait autant/);
  expect(view(by(25, 25, 25, 25), 100).foot).not.toContain('le plus');
  expect(view(by(40, 30, 30), 100).foot).toMatch(
    /Le plus actif en a fait 40\s%\. A est l’enquêteur qui a fait le plus/,
  );
  expect(view(by(100), 100).foot).toMatch(/Le plus actif/);
});
