import type { TileMapSpec } from '../charts/tileMap/TileMapSpec.ts';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Departement, Places } from '../domain/places.ts';
import type { Site } from '../domain/site.ts';
import { findWords } from '../present/words/findWords.ts';
import { placesWords } from '../present/words/placesWords.ts';
import { placeCard } from './cards/placeCard.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';

import { latestFigureView, type LatestFigureView } from './latestFigureView.ts';
import {
  countMeasured,
  countWithCalls,
  hasCallFigure,
  hasFigure,
  localOrganisations,
  organisationsOf,
} from './localOrganisations.ts';
import { left, link, right, type TableView, text } from './tableView.ts';
import { standingTimeline } from './standingTimeline.ts';

export interface PlacesView {
  readonly frame: FrameView;
  /** The finding: in how many départements a local organisation has a figure. */
  readonly headline: string;
  readonly lead: string;
  /** Some départements have a figure that is not about the telephone: the key explains their tiles. */
  readonly hasOthers: boolean;
  /** Where the field leads without script: this page, where the départements are listed. */
  readonly searchAction: string;
  /** Where it leads with one: the list that answers postcodes. */
  readonly finderAction: string;
  readonly map: TileMapSpec;
  /** Organisations of a département or a few that have a figure. */
  readonly local: readonly LocalEntryView[];
  /** All 101, beside the map. */
  readonly table: TableView;
}

export interface LocalEntryView extends LinkView, LatestFigureView {
  readonly places: readonly LinkView[];
}

/** The map: where a local organisation has a figure, and where nobody has measured. */
export function placesView(site: Site, barometer: Barometer, places: Places): PlacesView {
  const { departements } = places;
  const words = placesWords[site.locale];
  const counted = departements.map((d) => ({
    ...d,
    all: countMeasured(barometer, d.code),
    count: countWithCalls(barometer, d.code),
  }));
  const measured = counted.filter(({ count }) => count > 0);
  const others = counted.filter(({ all, count }) => count === 0 && all > 0);
  const headline = words.headline(measured.length, departements.length);
  return {
    frame: frameView(site, barometer, {
      title: words.title,
      description: words.description,
      address: addresses.places,
      timeline: standingTimeline(barometer, site.locale),
      card: placeCard(site, barometer, places),
    }),
    headline,
    lead: others.length === 0 ? words.lead : `${words.others(others.length)} ${words.lead}`,
    hasOthers: others.length > 0,
    searchAction: linkTo(site, addresses.places),
    finderAction: linkTo(site, addresses.organisations),
    map: {
      label: words.map.label,
      tiles: counted.map(({ code, name, all, count }) => ({
        code,
        name,
        count,
        ...(count === 0 && all > 0 ? { other: true } : {}),
        href: linkTo(site, addresses.place(code)),
        title: words.tile(placeName(site, { code, name }), count, barometer.fictional, all > 0),
      })),
    },
    local: localEntries(site, barometer, departements),
    table: {
      caption: words.map.caption,
      columns: [left(words.map.columns.place), right(words.map.columns.count), left(words.map.columns.which)],
      rows: counted.map(({ code, name, all }) => [
        link(placeName(site, { code, name }), linkTo(site, addresses.place(code))),
        text(all === 0 ? words.map.none : String(all)),
        text(namesOf(site, barometer, code)),
      ]),
    },
  };
}

function placeName(site: Site, { code, name }: Pick<Departement, 'code' | 'name'>): string {
  return findWords[site.locale].departement(name, code);
}

function namesOf({ locale }: Site, barometer: Barometer, code: string): string {
  const { notAboutCalls } = placesWords[locale];
  return organisationsOf(barometer, code)
    .filter((o) => hasFigure(barometer, o))
    .map((o) => (hasCallFigure(barometer, o) ? shortNameOf(o) : notAboutCalls(shortNameOf(o))))
    .join(', ');
}

function shortNameOf({ shortName, name }: Organisation): string {
  return shortName ?? name;
}

function localEntries(
  site: Site,
  barometer: Barometer,
  departements: readonly Departement[],
): readonly LocalEntryView[] {
  return localOrganisations(barometer).flatMap((o) => {
    const latest = latestFigureView(site, barometer, o);
    if (!latest) return [];
    const places = departements
      .filter(({ code }) => o.territory.includes(code))
      .map((d) => ({ href: linkTo(site, addresses.place(d.code)), text: placeName(site, d) }));
    return [{ href: linkTo(site, addresses.organisation(o.id)), text: o.name, places, ...latest }];
  });
}
