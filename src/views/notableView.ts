import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { NotableChange } from '../domain/notableChanges.ts';
import type { Site } from '../domain/site.ts';
import { formatDifference } from '../present/formatDifference.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';
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
      const detail = changeWords(barometer, campaign, change, site.locale);
      const { name } = lookup(barometer).organisation(change.organisation);
      return detail ? [{ href: linkTo(site, addresses.organisation(change.organisation)), text: name, detail }] : [];
    }),
    foot: messagesIn[site.locale].notableFoot(formatNumber(found.tested, site.locale), found.changes.length),
  };
}

function changeWords(
  barometer: Barometer,
  campaign: CampaignId,
  change: NotableChange,
  locale: Locale,
): string | undefined {
  const find = lookup(barometer);
  const [before, now] = [change.previous, campaign].map((id) => find.result(id, change.organisation, change.indicator));
  if (!before || !now) return undefined;
  const { unit } = now;
  return messagesIn[locale].sentences.notableChange({
    label: shortIndicator(find.indicator(change.indicator), locale),
    direction: change.direction,
    from: { text: figureView(before, locale).text, period: periodWords(find.campaign(change.previous), locale) },
    to: figureView(now, locale).text,
    ...formatDifference(change, locale, { unit, preposition: true }),
  });
}
