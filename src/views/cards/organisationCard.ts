import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { Campaign } from '../../domain/campaign.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Site } from '../../domain/site.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import { campaignTitle, fieldworkWords } from '../campaignWords.ts';
import { figureView } from '../figureView.ts';
import { latestCampaignOf } from '../latest.ts';
import { leadsView } from '../leadsView.ts';
import { lookup } from '../lookup.ts';
import { shortIndicator } from '../names.ts';
import { tenView } from '../tenView.ts';
import { cardFigure } from './cardFigure.ts';
import type { CardView } from './CardView.ts';

/** An organisation: its ten handsets; else what others have published of it; else that nobody has measured it. */
export function organisationCard(site: Site, barometer: Barometer, id: OrganisationId): CardView {
  const { locale } = site;
  const find = lookup(barometer);
  const { name, fictional } = find.organisation(id);
  const head = { address: addresses.card(addresses.organisation(id)), fictional };
  const campaign = latestCampaignOf(barometer, id);
  const ten = campaign && tenView(site, barometer, campaign, id);
  const shown =
    campaign && ten && find.result(campaign.id, id, ten.handsets.resolved === undefined ? 'pickup' : 'resolved');
  if (shown)
    return {
      ...head,
      headline: ten.sentence.replace(/\.$/, ''),
      sub: `${name} · ${editionOf(campaign, site)}`,
      drawing: { kind: 'handsets', spec: ten.handsets },
      figure: cardFigure(figureView(shown, locale), shortIndicator(find.indicator(shown.indicator), locale), locale),
      foot: [],
    };
  const leads = leadsView(site, barometer, id);
  if (leads.length === 0) return { ...head, headline: name, sub: cardWords[locale].noFigure, foot: [] };
  const numbers = leads.map(({ label, figure, period }) => {
    const { text, base, interval, caveat } = figure;
    return { count: text, noun: label, details: [base, interval ?? caveat ?? '', period].filter(Boolean) };
  });
  const source = leads[0]?.figure.source;
  return {
    ...head,
    headline: name,
    sub: cardWords[locale].published,
    drawing: { kind: 'numbers', numbers },
    foot: source ? [source.title] : [],
  };
}

/** « Printemps 2026 (5 mars – 28 avril 2026) ». */
function editionOf(campaign: Campaign, { locale }: Site): string {
  return cardWords[locale].campaign(campaignTitle(campaign, locale), fieldworkWords(campaign, locale));
}
