import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { Departement, Places } from '../../domain/places.ts';
import type { Site } from '../../domain/site.ts';
import { departementIn } from '../../present/departementIn.ts';
import { departementOf } from '../../present/departementOf.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import { placesWords } from '../../present/words/placesWords.ts';
import { latestFigureView } from '../latestFigureView.ts';
import { countMeasured, countWithCalls, hasFigure, organisationsOf } from '../localOrganisations.ts';
import { cardFigure } from './cardFigure.ts';
import type { CardView } from './CardView.ts';

/**
 * A département on the map of tiles, with the figure of a local organisation. Where none has been measured, and without
 * `here`, the map of all: a hundred pictures that say « nothing here » say no more than one.
 */
export function placeCard(site: Site, barometer: Barometer, { departements }: Places, here?: Departement): CardView {
  const { locale } = site;
  const words = placesWords[locale];
  const measured = departements.flatMap(({ code }) => (countWithCalls(barometer, code) > 0 ? [code] : []));
  const count = here ? countMeasured(barometer, here.code) : 0;
  if (!here || count === 0)
    return {
      address: addresses.card(addresses.places),
      fictional: barometer.fictional,
      headline: words.headline(measured.length, departements.length).replace(/\.$/, ''),
      sub: words.lead,
      drawing: { kind: 'map', measured },
      foot: [cardWords[locale].map],
    };
  const first = organisationsOf(barometer, here.code).find((o) => hasFigure(barometer, o));
  const latest = first && latestFigureView(site, barometer, first);
  return {
    address: addresses.card(addresses.place(here.code)),
    fictional: barometer.fictional,
    headline: words.place.headline(
      departementIn(here.code, here.name, locale),
      count,
      countWithCalls(barometer, here.code) > 0,
    ),
    sub: words.place.lead(departementOf(here, locale), count),
    drawing: { kind: 'map', here: here.code, measured },
    ...(first && latest ? { figure: cardFigure(latest.figure, `${first.name}, ${latest.indicator}`, locale) } : {}),
    foot: latest ? [latest.campaign] : [],
  };
}
