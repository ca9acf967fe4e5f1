import { composeBarometer } from '../../src/barometer.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { Campaign } from '../../src/domain/campaign.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { OperatorError } from '../settings.mjs';

/**
 * The barometer as it will stand when a campaign comes out. Other campaigns that are under embargo now stay out of it: a
 * recipient is told of one.
 *
 * @param now the instant that stands for now
 * @throws OperatorError where there is no such campaign, or no embargo on it
 */
export function openCampaign(
  dataFolder: string,
  id: string,
  now: string,
): { readonly barometer: Barometer; readonly campaign: Campaign & { readonly publishAt: string } } {
  const folder = readDataFolder(dataFolder, { now });
  const asked = folder.campaigns.find((one) => one.id === id);
  if (!asked) throw new OperatorError(`Aucune campagne « ${id} » dans ${dataFolder}.`);
  const { publishAt } = asked;
  if (publishAt === undefined || Date.parse(publishAt) <= Date.parse(now)) {
    throw new OperatorError(
      `La campagne « ${id} » n’est pas sous embargo : donnez-lui un « publishAt » à venir dans campaign.json.`,
    );
  }
  const isOpen = (one: Campaign): boolean =>
    one.publishAt === undefined || Date.parse(one.publishAt) <= Date.parse(now) || one.id === id;
  const closed = new Set(folder.campaigns.filter((one) => !isOpen(one)).map((one) => one.id));
  const open = {
    ...folder,
    campaigns: folder.campaigns.filter(isOpen),
    errata: folder.errata.filter(({ campaign }) => !closed.has(campaign)),
    replies: folder.replies.filter(({ campaign }) => !closed.has(campaign)),
  };
  return { barometer: composeBarometer(open, { now: publishAt }), campaign: { ...asked, publishAt } };
}
