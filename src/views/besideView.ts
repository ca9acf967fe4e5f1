import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { fieldworkWords } from './campaignWords.ts';
import { figureView, type FigureView } from './figureView.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';

/** One of two measures that share neither scale nor ranking. */
export interface BesideColumnView {
  readonly label: string;
  readonly figure: FigureView;
  readonly definition: string;
}

export interface BesideView {
  readonly measured?: BesideColumnView;
  readonly official: BesideColumnView & { readonly key: string };
}

/** The organisation's own « taux de décroché » beside the measured one (METHOD 2.1), never on one axis. */
export function besideView(
  barometer: Barometer,
  campaign: Campaign | undefined,
  organisation: OrganisationId,
): BesideView | undefined {
  const find = lookup(barometer);
  const official = newestFirst(barometer.campaigns).flatMap(
    (c) => find.result(c.id, organisation, 'official_pickup') ?? [],
  )[0];
  if (!official) return undefined;
  const pickup = campaign && find.result(campaign.id, organisation, 'pickup');
  const period = fieldworkWords(find.campaign(official.campaign));
  return {
    official: {
      key: `${official.campaign}|${official.indicator}`,
      label: `Déclaré par l’organisme, ${period}`,
      figure: figureView(official),
      definition: find.indicator(official.indicator).definitionFr,
    },
    ...(pickup
      ? {
          measured: {
            label: `Mesuré par appels mystères, ${campaign.title.fr}`,
            figure: figureView(pickup),
            definition: find.indicator(pickup.indicator).definitionFr,
          },
        }
      : {}),
  };
}
