import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { NotableChange } from '../domain/notableChanges.ts';
import type { Site } from '../domain/site.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatSigned } from '../present/formatSigned.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { figureView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { periodWords } from './periodWords.ts';

/** « Évolutions notables » of a campaign: sentences that a test allows, and how many were tested. */
export interface NotableView {
  readonly changes: readonly (LinkView & { readonly detail: string })[];
  readonly foot: string;
}

/** Undefined where nothing could be compared with a campaign before. */
export function notableView(site: Site, barometer: Barometer, campaign: CampaignId): NotableView | undefined {
  const found = lookup(barometer).notableChanges(campaign);
  if (!found) return undefined;
  return {
    changes: found.changes.flatMap((change) => {
      const detail = changeWords(barometer, campaign, change);
      const { name } = lookup(barometer).organisation(change.organisation);
      return detail ? [{ href: linkTo(site, addresses.organisation(change.organisation)), text: name, detail }] : [];
    }),
    foot: messagesFr.notableFoot(formatNumber(found.tested, 'fr'), found.changes.length),
  };
}

function changeWords(barometer: Barometer, campaign: CampaignId, change: NotableChange): string | undefined {
  const find = lookup(barometer);
  const [before, now] = [change.previous, campaign].map((id) => find.result(id, change.organisation, change.indicator));
  if (!before || !now) return undefined;
  const { unit } = now;
  return messagesFr.sentences.notableChange({
    label: shortIndicator(find.indicator(change.indicator), 'fr'),
    direction: change.direction,
    from: { text: figureView(before, 'fr').text, period: periodWords(find.campaign(change.previous), 'fr') },
    to: figureView(now, 'fr').text,
    difference: formatSigned(change.difference, 'fr', { unit }),
    interval: formatInterval(change.low, change.high, 'fr', { unit, preposition: true, withUnit: false }),
  });
}
