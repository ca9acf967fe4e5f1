import { describe, expect, it } from 'vitest';
import { deducedAnswers } from '../../src/views/deducedAnswers.ts';
import { productView } from '../../src/views/productView.ts';
import { surveysIn } from '../../src/views/surveysIn.ts';
import { real, site } from './site.ts';

const campaign = real.campaigns.find(({ id }) => id === 'inc-ddd-2022');
const caf = real.organisations.find(({ id }) => id === 'caf');
if (!campaign || !caf) throw new Error('the survey of 2022 is gone');
const of = (indicator: string) =>
  real.results.find((r) => r.campaign === campaign.id && r.organisation === caf.id && r.indicator === indicator);
const [pickup, resolved] = [of('pickup'), of('resolved')];
if (pickup?.kind !== 'published' || resolved?.kind !== 'published') throw new Error('the CAF has other figures');

describe('good answers among the calls answered', () => {
  it('are bounded by the two other shares, where the calls answered are known one by one', () => {
    expect(deducedAnswers(pickup, resolved)).toEqual({ good: { min: 100, max: 104 }, reached: 189 });
    expect(deducedAnswers({ ...pickup, numerator: { min: 188, max: 189 } }, resolved)).toBeUndefined();
    expect(deducedAnswers({ ...pickup, denominator: 400 }, resolved)).toBeUndefined();
    expect(deducedAnswers(pickup, { ...resolved, base: 'unknown' })).toBeUndefined();
    expect(deducedAnswers(pickup, undefined)).toBeUndefined();
  });

  it('are told as bounds on the product line, and as no figure', () => {
    const cell = productView(site, real, campaign, caf.id)?.cells[1];
    expect(cell).toMatchObject({ kind: 'missing', short: 'déduite' });
    expect(cell?.kind === 'missing' && cell.reason.replaceAll(/\s/g, ' ')).toContain(
      'de 52,9 à 55,0 % (100 à 104 des 189 appels décrochés)',
    );
  });
});

it('What is a share of nobody knows what stands on no scale', () => {
  const bases = real.campaigns.flatMap(({ id }) => surveysIn(real, id)).map(([first]) => first.base);
  expect(bases.length).toBeGreaterThan(10);
  expect(bases).not.toContain('unknown');
});
