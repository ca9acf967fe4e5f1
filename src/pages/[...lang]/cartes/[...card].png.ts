import type { APIRoute } from 'astro';
import { getPlaces } from '../../../places.ts';
import { cardsOf } from '../../../share/card/cardsOf.ts';
import { composeCard } from '../../../share/card/composeCard.ts';
import { drawPicture } from '../../../share/picture/drawPicture.ts';
import { getSite } from '../../../site.ts';
import type { CardView } from '../../../views/cards/CardView.ts';
import { inOwnLanguage } from '../../_inEachLanguage.ts';
import { respondPng } from '../../_respondPng.ts';

export const getStaticPaths = () =>
  inOwnLanguage((locale) => {
    const { site, barometer } = getSite(locale);
    const cards = cardsOf(site, barometer, getPlaces());
    return cards.map((card) => ({ params: { card: card.address.slice(8, -4) }, props: { card } }));
  });

export const GET: APIRoute<{ card: CardView }> = ({ props, locals }) =>
  respondPng(drawPicture(composeCard(props.card, locals.locale), 1200));
