import type { Barometer } from '../domain/barometer.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { campaignTitle } from './campaignWords.ts';
import { figureView, type FigureView } from './figureView.ts';
import { latestCampaignOf } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';

/** The newest figure of an organisation, with what it is a figure of. */
export interface LatestFigureView {
  readonly figure: FigureView;
  readonly indicator: string;
  readonly campaign: string;
}

/** Whether people were reached says most; then what the organisation declares of it; then whatever there is. */
const FIRST = ['pickup', 'official_pickup'];

/** CONTRACT §3: the « latest » figure; absent where nothing of the organisation is published. */
export function latestFigureView(site: Site, barometer: Barometer, { id }: Organisation): LatestFigureView | undefined {
  const { resultsOf, indicator } = lookup(barometer);
  const campaign = latestCampaignOf(barometer, id);
  const results = resultsOf(id).filter((r) => r.campaign === campaign?.id);
  const result = FIRST.flatMap((i) => results.find((r) => r.indicator === i) ?? [])[0] ?? results[0];
  if (!result || !campaign) return undefined;
  return {
    figure: figureView(result, site.locale),
    indicator: shortIndicator(indicator(result.indicator), site.locale),
    campaign: campaignTitle(campaign, site.locale),
  };
}
