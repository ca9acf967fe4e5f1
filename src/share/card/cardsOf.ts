import type { Barometer } from '../../domain/barometer.ts';
import type { Places } from '../../domain/places.ts';
import type { Site } from '../../domain/site.ts';
import { campaignCard } from '../../views/cards/campaignCard.ts';
import type { CardView } from '../../views/cards/CardView.ts';
import { generalCard } from '../../views/cards/generalCard.ts';
import { homeCard } from '../../views/cards/homeCard.ts';
import { organisationCard } from '../../views/cards/organisationCard.ts';
import { placeCard } from '../../views/cards/placeCard.ts';
import { rankingCards } from '../../views/cards/rankingCards.ts';
import { listedOrganisations } from '../../views/latest.ts';

/** Every card of the site, each with its address. */
export function cardsOf(site: Site, barometer: Barometer, places: Places): readonly CardView[] {
  return [
    generalCard(site, barometer),
    homeCard(site, barometer),
    ...rankingCards(site, barometer),
    ...listedOrganisations(barometer).map(({ id }) => organisationCard(site, barometer, id)),
    ...barometer.campaigns.map(({ id }) => campaignCard(site, barometer, id)),
    ...placeCards(site, barometer, places),
  ];
}

/** Several places share a card. */
function placeCards(site: Site, barometer: Barometer, places: Places): readonly CardView[] {
  const cards = [undefined, ...places.departements].map((here) => placeCard(site, barometer, places, here));
  return [...new Map(cards.map((card) => [card.address, card])).values()];
}
