import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { Site } from '../../domain/site.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import { homeFindingView } from '../homeFindingView.ts';
import { leadCampaign } from '../latest.ts';
import type { CardView } from './CardView.ts';
import { generalCard } from './generalCard.ts';

/** Rows that a card has room for: both ends where there are more. */
const MOST_ROWS = 4;

/** The front page: its finding, with the handsets of those who pick up most and least. */
export function homeCard(site: Site, barometer: Barometer): CardView {
  const lead = leadCampaign(barometer);
  const finding = lead && homeFindingView(site, barometer, lead);
  if (!finding) return { ...generalCard(site, barometer), address: addresses.card(addresses.home) };
  const { rows } = finding;
  const shown = rows.length <= MOST_ROWS ? rows : [...rows.slice(0, 2), ...rows.slice(-2)];
  return {
    address: addresses.card(addresses.home),
    fictional: barometer.fictional,
    headline: finding.headline.replace(/\.$/, ''),
    sub: finding.measure,
    drawing: {
      kind: 'reach',
      rows: shown.map(({ name, figure, ten }) => ({
        name,
        spec: ten.handsets,
        figure: figure.text,
        detail: [figure.interval ?? figure.caveat ?? '', figure.base].filter(Boolean).join(', '),
      })),
    },
    foot: [
      `${finding.source}, ${finding.period}, ${finding.calls}`,
      cardWords[site.locale].handsets(finding.withAnswers),
    ],
  };
}
