import { describe, expect, it } from 'vitest';
import { askedScenarios } from '../../src/compare/askedScenarios.ts';
import { callsCampaign, ineligible, publishedCampaign, sequences, unreached } from '../indicators/aCampaign.ts';
import { anOrganisation, aScenario } from './anOrganisation.ts';

const entries = (...args: Parameters<typeof askedScenarios>) => Object.fromEntries(askedScenarios(...args));

describe('askedScenarios', () => {
  it('of calls is what eligible sequences asked, each question and version once, in the order of ids', () => {
    const campaign = callsCampaign([
      ...sequences('caf', 2, unreached, { scenario: 'droits', version: '2' }),
      ...sequences('caf', 1, unreached, { scenario: 'age' }),
      ...sequences('caf', 1, unreached, { scenario: 'droits', version: '1' }),
      ...sequences('caf', 1, ineligible, { scenario: 'carte' }),
      ...sequences('pe', 1, unreached, { scenario: 'age' }),
      ...sequences('cpam', 3, ineligible),
    ]);
    expect(entries(campaign, [], [])).toEqual({ caf: 'age@1|droits@1|droits@2', pe: 'age@1' });
  });

  it('of print is what the campaign declares for the sector, in its version', () => {
    const campaign = publishedCampaign([], { scenarioVersions: { droits: '1', age: '3', carte: '1' } });
    const organisations = [anOrganisation('caf'), anOrganisation('pe', 'emploi'), anOrganisation('eau', 'eau')];
    const scenarios = [
      aScenario('droits', ['famille', 'emploi']),
      aScenario('age', ['famille'], '3'),
      aScenario('age', ['emploi'], '2'),
      aScenario('carte', ['sante']),
      aScenario('autre', ['eau']),
    ];
    expect(entries(campaign, organisations, scenarios)).toEqual({ caf: 'age@3|droits@1', pe: 'droits@1' });
  });
});
