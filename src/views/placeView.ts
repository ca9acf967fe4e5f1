import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { departementNeighbours } from '../domain/departementNeighbours.ts';
import type { Departement, DepartementCode, Places } from '../domain/places.ts';
import type { Site } from '../domain/site.ts';
import { departementIn } from '../present/departementIn.ts';
import { departementOf } from '../present/departementOf.ts';
import { textIn } from '../present/textIn.ts';
import { findWords } from '../present/words/findWords.ts';
import { placesWords } from '../present/words/placesWords.ts';
import { placeCard } from './cards/placeCard.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { listedOrganisations, orderedSectors } from './latest.ts';
import { countMeasured, countWithCalls } from './localOrganisations.ts';
import { placeNetworksView, type PlaceNetworkView } from './placeNetworksView.ts';
import { placePostcodesView, type PlacePostcodesView } from './placePostcodesView.ts';
import { standingTimeline } from './standingTimeline.ts';

export interface PlaceView {
  readonly frame: FrameView;
  readonly name: string;
  readonly code: DepartementCode;
  /** The finding: how many local organisations have a figure. */
  readonly headline: string;
  readonly lead: string;
  readonly map: LinkView;
  /** Who picks up here, or, where no figure is about the telephone, what is known. */
  readonly question: string;
  /** Networks and local organisations, measured here or not; empty where the data know none. */
  readonly networks: readonly PlaceNetworkView[];
  readonly national: {
    readonly ask: string;
    readonly sectors: readonly { readonly name: string; readonly links: readonly LinkView[] }[];
  };
  readonly neighbours: readonly (LinkView & { readonly count: string })[];
  readonly postcodes: PlacePostcodesView;
}

/** A département: what was measured there, said plainly where nothing was, and national figures apart, as links only. */
export function placeView(site: Site, barometer: Barometer, places: Places, code: DepartementCode): PlaceView {
  const words = placesWords[site.locale];
  const departement = found(places, code);
  const { name } = departement;
  const where = departementIn(code, name, site.locale);
  const count = countMeasured(barometer, code);
  const aboutCalls = countWithCalls(barometer, code) > 0;
  const headline = words.place.headline(where, count, aboutCalls);
  return {
    frame: frameView(site, barometer, {
      title: headline,
      description: words.place.description(where),
      address: addresses.place(code),
      timeline: standingTimeline(barometer, site.locale),
      card: placeCard(site, barometer, places, departement),
    }),
    name: findWords[site.locale].departement(name, code),
    code,
    headline,
    lead: words.place.lead(departementOf(departement, site.locale), count),
    map: { href: linkTo(site, addresses.places), text: words.place.all },
    question: count > 0 && !aboutCalls ? words.place.otherQuestion : words.place.question,
    networks: placeNetworksView(site, barometer, departement),
    national: { ask: words.place.national.ask(where), sectors: nationalLinks(site, barometer) },
    neighbours: departementNeighbours(code).map((next) => ({
      href: linkTo(site, addresses.place(next)),
      text: findWords[site.locale].departement(found(places, next).name, next),
      count: words.place.neighbours.count(countMeasured(barometer, next), countWithCalls(barometer, next) > 0),
    })),
    postcodes: placePostcodesView(site, places, code),
  };
}

function found({ departements }: Places, code: DepartementCode): Departement {
  const departement = departements.find((d) => d.code === code);
  if (!departement) throw new Error(`There is no département « ${code} ».`);
  return departement;
}

/** Those that answer for the whole country and still exist, by sector. */
function nationalLinks(site: Site, barometer: Barometer): PlaceView['national']['sectors'] {
  const national = listedOrganisations(barometer).filter((o) => o.territory.length === 0 && o.successor === undefined);
  const bySector = Map.groupBy(national, (o) => o.sector);
  return orderedSectors(barometer).flatMap((sector) => {
    const members = bySector.get(sector.id) ?? [];
    if (members.length === 0) return [];
    return [
      {
        name: textIn(site.locale, sector.nameFr, sector.nameEn),
        links: members.map((o) => ({ href: linkTo(site, addresses.organisation(o.id)), text: o.name })),
      },
    ];
  });
}
