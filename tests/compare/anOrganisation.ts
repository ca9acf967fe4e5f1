import { organisationIdSchema, scenarioIdSchema, sectorIdSchema } from '../../src/domain/ids.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import type { Scenario } from '../../src/domain/scenario.ts';

export function anOrganisation(id: string, sector = 'famille', rest: Partial<Organisation> = {}): Organisation {
  return {
    id: organisationIdSchema.parse(id),
    name: id,
    sector: sectorIdSchema.parse(sector),
    kind: 'public',
    territory: [],
    fictional: false,
    aliases: [],
    ...rest,
  };
}

export function aScenario(id: string, sectors: readonly string[], version = '1'): Scenario {
  return {
    id: scenarioIdSchema.parse(id),
    version,
    sectors: sectors.map((sector) => sectorIdSchema.parse(sector)),
    questionFr: '?',
    requiredElements: [],
  };
}
