import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { Campaign } from '../../domain/campaign.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import type { Site } from '../../domain/site.ts';
import { unitSuffix } from '../../present/formatValue.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import { campaignTitle, fieldworkWords } from '../campaignWords.ts';
import { figureView } from '../figureView.ts';
import { latestCampaignOf } from '../latest.ts';
import { leadResults } from '../leadsView.ts';
import { lookup } from '../lookup.ts';
import { shortIndicator } from '../names.ts';
import { sourceWords } from '../sourceWords.ts';
import { tenView } from '../tenView.ts';
import { cardFigure } from './cardFigure.ts';
import type { CardNumber, CardView } from './CardView.ts';

/** A third would leave none of them room for what it rests on. */
const MOST_NUMBERS = 2;

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
  const leads = leadResults(barometer, id).slice(0, MOST_NUMBERS);
  const [first] = leads;
  if (!first) return { ...head, headline: name, sub: cardWords[locale].noFigure, foot: [] };
  return {
    ...head,
    headline: name,
    sub: cardWords[locale].published,
    drawing: { kind: 'numbers', numbers: leads.map((result) => numberOf(site, barometer, result)) },
    foot: [
      cardWords[locale].source(
        [...Map.groupBy(leads, (r) => r.campaign)]
          .map(([campaign, results]) => sourceWords(find.campaign(campaign), results, locale))
          .filter((source, position, all) => all.indexOf(source) === position)
          .join(' · '),
      ),
    ],
  };
}

/** A unit that a large number has no room for stands over the rest: « pour 100 000 contrats résidentiels ». */
function numberOf(site: Site, barometer: Barometer, result: Result): CardNumber {
  const { locale } = site;
  const find = lookup(barometer);
  const { text, base, interval, caveat } = figureView(result, locale);
  const unit = result.unit === 'per100k' ? unitSuffix(result.unit, locale) : '';
  return {
    count: text.replace(unit, ''),
    noun: shortIndicator(find.indicator(result.indicator), locale),
    details: [
      `${unit} ${base}`.trim(),
      interval ?? caveat ?? '',
      fieldworkWords(find.campaign(result.campaign), locale),
    ].filter(Boolean),
  };
}

/** « Printemps 2026 (5 mars – 28 avril 2026) ». */
function editionOf(campaign: Campaign, { locale }: Site): string {
  return cardWords[locale].campaign(campaignTitle(campaign, locale), fieldworkWords(campaign, locale));
}
