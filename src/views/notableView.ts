import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { NotableChange } from '../domain/notableChanges.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatDifference } from '../present/formatDifference.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';
import type { NotableEnd } from '../present/sentenceWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
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
    foot: [
      messagesIn[site.locale].notableFoot(formatNumber(found.tested, site.locale), found.changes.length),
      adjustmentNotes(
        found.changes.flatMap((change) => endsOf(barometer, campaign, change)),
        site.locale,
      ),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Before and now. */
function endsOf(barometer: Barometer, campaign: CampaignId, change: NotableChange): readonly Result[] {
  const { result } = lookup(barometer);
  return [change.previous, campaign].flatMap((id) => result(id, change.organisation, change.indicator) ?? []);
}

function changeWords(
  barometer: Barometer,
  campaign: CampaignId,
  change: NotableChange,
  locale: Locale,
): string | undefined {
  const find = lookup(barometer);
  const [before, now] = endsOf(barometer, campaign, change);
  if (!before || !now) return undefined;
  const { unit } = now;
  return messagesIn[locale].sentences.notableChange({
    label: shortIndicator(find.indicator(change.indicator), locale),
    direction: change.direction,
    from: notableEnd(before, periodWords(find.campaign(change.previous), locale), locale),
    to: notableEnd(now, periodWords(find.campaign(campaign), locale), locale),
    ...formatDifference(change, locale, { unit, preposition: true }),
  });
}

/** One end of a change: its figure, the calls it stands on, when. */
export function notableEnd(result: Result, period: string, locale: Locale): NotableEnd {
  const { text, base } = figureView(result, locale);
  return { text, base, period };
}
