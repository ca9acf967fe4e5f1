import type { Barometer } from '../../src/domain/barometer.ts';
import type { Campaign } from '../../src/domain/campaign.ts';
import { outletsOf } from '../../src/views/outletsOf.ts';
import { site, textsOf } from './site.ts';

/** Words that no English sentence of ours holds. */
const FRENCH =
  /(^|[\s(«’])(le|la|les|des|du|de|une?|est|sont|pas|sur|avec|pour|dans|qui|que|aux?|et|ou|par|ce|cette|son|leurs?|appels?|organismes?|campagne|décroché|réponses?|enquêteurs?|non|sans|voir)(?=[\s,.;:)»]|$)/i;

/** « Le Sens du service public », « Les Échos »: names that both languages share. */
function namesIn(operator: Campaign['operator']): readonly string[] {
  const pieces = (operator?.en ?? operator?.fr)?.split(/ ?; ?(?:survey by )?|, for /) ?? [];
  return pieces.filter((name) => operator?.fr.includes(name));
}

/** Names and texts that the data give in French alone. */
function dataTexts(barometer: Barometer): readonly string[] {
  const { organisations, sectors, scenarios, indicators, campaigns, errata, replies, announcements } = barometer;
  const heads = campaigns.flatMap((campaign) => [
    campaign.title.fr,
    ...namesIn(campaign.operator),
    ...[
      campaign.funding,
      // Where the data say it in French alone.
      ...(campaign.operator?.en === undefined ? [campaign.operator?.fr] : []),
      campaign.source?.en === undefined ? campaign.source?.fr : undefined,
      campaign.licence?.fr,
      campaign.protocol,
    ],
    ...(campaign.kind === 'published'
      ? [...textsOf(campaign.figures), ...outletsOf(campaign, 'fr')]
      : textsOf(campaign.slots)),
  ]);
  return [
    site.config.name,
    ...textsOf([organisations, sectors, scenarios, indicators, errata, replies, announcements]),
    ...heads.filter((text) => text !== undefined),
    ...barometer.results.map(({ base }) => base),
  ]
    .filter((text) => text.length > 2)
    .sort((a, b) => b.length - a.length);
}

/**
 * Texts of an English view in which French is left once the data's own words are taken out.
 *
 * @param view any plain object
 */
export function frenchLeft(view: unknown, barometer: Barometer): readonly string[] {
  const known = dataTexts(barometer);
  const withoutData = (text: string) => known.reduce((rest, data) => rest.replaceAll(data, '…'), text);
  return textsOf(view).filter((text) => !/^[/#]|^https?:/.test(text) && FRENCH.test(withoutData(text)));
}
