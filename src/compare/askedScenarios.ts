import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Scenario } from '../domain/scenario.ts';

/**
 * Which questions, in which version, each organisation of a campaign was asked, as one text (« age@1|droits@2 ») that
 * is equal for equal sets. Of calls: those of the eligible sequences that nobody excluded. Of published figures: the
 * campaign's scenarios whose sectors include the organisation's.
 *
 * @returns no entry for an organisation whose questions are not known
 */
export function askedScenarios(
  campaign: Campaign,
  organisations: readonly Organisation[],
  scenarios: readonly Scenario[],
): ReadonlyMap<OrganisationId, string> {
  const asked = new Map<OrganisationId, Set<string>>();
  if (campaign.kind === 'calls') {
    for (const { organisation, scenario, scenarioVersion, outcome } of campaign.sequences) {
      if (outcome.kind !== 'ineligible') add(asked, organisation, `${scenario}@${scenarioVersion}`);
    }
  } else {
    for (const { id, sector } of organisations) {
      for (const scenario of scenarios) {
        const version = campaign.scenarioVersions[scenario.id];
        if (scenario.version === version && scenario.sectors.includes(sector)) {
          add(asked, id, `${scenario.id}@${version}`);
        }
      }
    }
  }
  return new Map([...asked].map(([organisation, set]) => [organisation, [...set].sort(codeUnitOrder).join('|')]));
}

function add(asked: Map<OrganisationId, Set<string>>, organisation: OrganisationId, scenario: string): void {
  const set = asked.get(organisation);
  if (set === undefined) asked.set(organisation, new Set([scenario]));
  else set.add(scenario);
}
