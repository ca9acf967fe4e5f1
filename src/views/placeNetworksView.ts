import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Departement } from '../domain/places.ts';
import type { Site } from '../domain/site.ts';
import { departementIn } from '../present/departementIn.ts';
import { placesWords } from '../present/words/placesWords.ts';
import { phoneView, type PhoneView } from './contactView.ts';
import type { LinkView } from './frameView.ts';
import { listedOrganisations } from './latest.ts';
import { latestFigureView, type LatestFigureView } from './latestFigureView.ts';
import { hasFigure, localOrganisations, organisationsOf } from './localOrganisations.ts';

/** A network, or an organisation that is in none, as one département sees it. */
export type PlaceNetworkView =
  | ({ readonly kind: 'measured'; readonly detail: string; readonly phone?: PhoneView } & LinkView & LatestFigureView)
  | ({
      readonly kind: 'without_figure';
      readonly detail: string;
      readonly said: string;
      readonly phone?: PhoneView;
    } & LinkView)
  | {
      readonly kind: 'not_measured';
      readonly network: string;
      /** Of its national body: the one that is dialled from here too. */
      readonly phone?: PhoneView;
      readonly national?: LinkView;
      /** « non mesuré dans le Rhône ». */
      readonly said: string;
      /** Some of its local organisations that have a figure elsewhere, and the way to the others. */
      readonly elsewhere: readonly LinkView[];
    };

/**
 * The local organisations of a département with their figures, then each network that has local organisations in the data
 * and none here. Nothing is said of networks that the data do not name.
 */
export function placeNetworksView(
  site: Site,
  barometer: Barometer,
  { code, name }: Departement,
): readonly PlaceNetworkView[] {
  const words = placesWords[site.locale].place;
  const here = organisationsOf(barometer, code);
  const networks = Map.groupBy(
    localOrganisations(barometer).filter((o) => o.network !== undefined),
    (o) => o.network ?? '',
  );
  const present = new Set(here.map((o) => o.network));
  const said = words.notMeasured(departementIn(code, name, site.locale));
  return [
    ...here.map((o): PlaceNetworkView => {
      const latest = latestFigureView(site, barometer, o);
      const phone = phoneView(site, o);
      const line = { ...linkOf(site, o), detail: detailOf(site, o), ...(phone ? { phone } : {}) };
      return latest
        ? { kind: 'measured', ...line, ...latest }
        : { kind: 'without_figure', ...line, said: words.withoutFigure };
    }),
    ...[...networks]
      .filter(([network]) => !present.has(network))
      .sort(([a], [b]) => codeUnitOrder(a, b))
      .map(([network, members]): PlaceNetworkView => {
        const measured = members.filter((o) => hasFigure(barometer, o));
        const left = measured.length - MOST_ELSEWHERE;
        const national = nationalBody(barometer, network);
        const phone = national && phoneView(site, national);
        return {
          kind: 'not_measured',
          network,
          ...(phone ? { phone } : {}),
          ...(national ? { national: linkOf(site, national) } : {}),
          said,
          elsewhere: [
            ...measured.slice(0, MOST_ELSEWHERE).map((o) => linkOf(site, o)),
            ...(left > 0 ? [{ href: linkTo(site, addresses.places), text: words.more(left) }] : []),
          ],
        };
      }),
  ];
}

/** The one body without a territory that bears the name of a network. */
function nationalBody(barometer: Barometer, network: string): Organisation | undefined {
  const bearers = listedOrganisations(barometer).filter(
    (o) => o.territory.length === 0 && [o.name, o.shortName, ...o.aliases].includes(network),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Enough to show that the network is known; the map has them all. */
const MOST_ELSEWHERE = 4;

function linkOf(site: Site, { id, name }: Organisation): LinkView {
  return { href: linkTo(site, addresses.organisation(id)), text: name };
}

/** Its network, and how far it reaches beyond this département. */
function detailOf(site: Site, { network, territory }: Organisation): string {
  const reach = territory.length > 1 ? placesWords[site.locale].place.wide(territory.length) : '';
  return [network ?? '', reach].filter((part) => part !== '').join(', ');
}
