import { addresses, linkTo } from '../domain/addresses.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Commune, DepartementCode, Places } from '../domain/places.ts';
import type { Site } from '../domain/site.ts';
import { departementIn } from '../present/departementIn.ts';
import { placesWords } from '../present/words/placesWords.ts';
import type { LinkView } from './frameView.ts';

export interface PlacePostcodesView {
  readonly summary: string;
  readonly rows: readonly {
    readonly postcode: string;
    readonly communes: string;
    /** Other départements that share the postcode. */
    readonly also: readonly LinkView[];
  }[];
}

/** Postcodes of a département with their communes; one that straddles a border leads to the other side too. */
export function placePostcodesView(site: Site, places: Places, code: DepartementCode): PlacePostcodesView {
  const words = placesWords[site.locale].place.postcodes;
  const served = postcodesOf(places);
  const own = places.communes.filter((c) => c.departement === code);
  const postcodes = [...new Set(own.flatMap((c) => c.postcodes))].sort(codeUnitOrder);
  return {
    summary: words.summary(own.length),
    rows: postcodes.map((postcode) => {
      const communes = served.get(postcode) ?? [];
      const others = [...new Set(communes.map((c) => c.departement))].filter((other) => other !== code);
      return {
        postcode,
        communes: communes
          .filter((c) => c.departement === code)
          .map((c) => c.name)
          .sort((a, b) => a.localeCompare(b, 'fr'))
          .join(', '),
        also: others.map((other) => ({
          href: linkTo(site, addresses.place(other)),
          text: words.also(departementIn(other, nameOf(places, other), site.locale)),
        })),
      };
    }),
  };
}

function nameOf({ departements }: Places, code: DepartementCode): string {
  return departements.find((d) => d.code === code)?.name ?? code;
}

const known = new WeakMap<Places, ReadonlyMap<string, readonly Commune[]>>();

function postcodesOf(places: Places): ReadonlyMap<string, readonly Commune[]> {
  const ready = known.get(places);
  if (ready) return ready;
  const made = new Map<string, Commune[]>();
  for (const commune of places.communes)
    for (const postcode of commune.postcodes) {
      const sharing = made.get(postcode);
      if (sharing) sharing.push(commune);
      else made.set(postcode, [commune]);
    }
  known.set(places, made);
  return made;
}
