import { simulatedPlace } from './simulatedPlaces.ts';
import { SIMULATED_SECTORS, type SectorKey } from './simulatedSectors.ts';
import { slug } from './slug.ts';

/** One row of `organisations.csv`, and the hours that its line is open. All invented. */
export interface SimulatedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly sector: SectorKey;
  readonly kind: 'public' | 'private';
  readonly network: string;
  readonly territory: readonly string[];
  readonly phone: string;
  readonly website: string;
  readonly aliases: readonly string[];
  readonly opening: OpeningHours;
}

/** Minutes of the day; Saturday only where `saturday` is set. */
export interface OpeningHours {
  readonly open: number;
  readonly close: number;
  readonly saturday?: { readonly open: number; readonly close: number };
}

/** Ranges that the numbering plan keeps for fiction (decision 2018-0881 of the regulator): nobody can be disturbed. */
const FICTION_RANGES = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49'] as const;

const OPENINGS: readonly OpeningHours[] = [
  { open: 8 * 60, close: 18 * 60 },
  { open: 8 * 60, close: 18 * 60 },
  { open: 8 * 60 + 30, close: 17 * 60 + 30 },
  { open: 8 * 60, close: 19 * 60, saturday: { open: 9 * 60, close: 12 * 60 } },
  { open: 9 * 60, close: 17 * 60 },
];

/** Most serve the whole country; some a few départements, so that pages of territories have material. */
const TERRITORIES: readonly (readonly string[])[] = [
  [],
  ['14', '50'],
  [],
  [],
  ['38', '73', '74'],
  [],
  ['13'],
  [],
  ['67'],
];

function cycled<T>(items: readonly T[], rank: number): T {
  const item = items[rank % items.length];
  if (item === undefined) throw new Error(`no item at rank ${rank} of ${items.length}`);
  return item;
}

function fictionalPhone(rank: number): string {
  const last = String((rank * 731 + 1204) % 10_000).padStart(4, '0');
  return `${cycled(FICTION_RANGES, rank)} ${last.slice(0, 2)} ${last.slice(2)}`;
}

/** « de Valmont », « d’Orsanne ». */
function withOf(place: string): string {
  return /^[aeiouyéèêh]/i.test(place) ? `d’${place}` : `de ${place}`;
}

/**
 * Fictional organisations, sectors in turn (famille, santé, retraite, énergie, eau, télécoms, famille …). The first four
 * of each sector bear hand-written names, the others a trade and an invented place. The same rank is always the same
 * organisation, whatever the seed. Names are bare: the site adds « (organisme fictif) ».
 */
export function simulatedOrganisations(count: number): readonly SimulatedOrganisation[] {
  return Array.from({ length: count }, (_, rank) => {
    const sector = cycled(SIMULATED_SECTORS, rank);
    const turn = Math.floor(rank / SIMULATED_SECTORS.length);
    const written = sector.written[turn];
    const trade = cycled(sector.trades, turn);
    const place = simulatedPlace(rank);
    const name = written?.name ?? trade.name.replace('{de place}', withOf(place));
    const id = slug(name);
    return {
      id,
      name,
      shortName: written?.shortName ?? place,
      sector: sector.id,
      kind: written?.kind ?? trade.kind,
      network: turn % 3 === 2 ? '' : sector.network,
      territory: cycled(TERRITORIES, rank),
      phone: fictionalPhone(rank),
      website: `https://www.${id}.example/`,
      aliases: written?.aliases ?? [],
      opening: cycled(OPENINGS, rank + turn),
    };
  });
}
