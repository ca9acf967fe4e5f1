import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { formatCounts } from '../present/formatCounts.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { baseWords } from '../present/messages.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { indicatorWords } from '../present/words/indicatorWords.ts';
import { outcomeWords } from '../present/words/outcomeWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { callerNote } from './callerNote.ts';
import { deducedAnswers, type DeducedAnswers } from './deducedAnswers.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';

/** A cell of the product line: a figure, or the reason why there is none. */
export type ProductCellView =
  | { readonly kind: 'figure'; readonly label: string; readonly figure: FigureView }
  | { readonly kind: 'missing'; readonly label: string; readonly short: string; readonly reason: string };

/** *décroché × réponse acceptable = démarche aboutie*: `true` where the three share their calls, so that the sign reads true. */
export interface ProductView {
  readonly cells: readonly [ProductCellView, ProductCellView, ProductCellView];
  readonly multiplies: boolean;
  /** Why the shares are not the quotients of the counts beside them, and what their intervals leave out. */
  readonly note?: string;
}

const LINE = ['pickup', 'acceptable', 'resolved'] as const;

/** The three figures of an organisation in one campaign; undefined where none of them exists. */
export function productView(
  { locale }: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: OrganisationId,
): ProductView | undefined {
  const { result } = lookup(barometer);
  const words = outcomeWords[locale].product;
  const found = LINE.map((indicator) => result(campaign.id, organisation, indicator));
  if (found.every((r) => r === undefined)) return undefined;
  const cell = (position: 0 | 1 | 2): ProductCellView => {
    const indicator = LINE[position];
    const label = indicatorWords[locale][indicator];
    const r = found[position];
    if (r?.base === 'unknown') return { kind: 'missing', label, short: words.noBase, reason: words.unknownBase };
    if (r) return { kind: 'figure', label, figure: figureView(r, locale) };
    const deduced = indicator === 'acceptable' ? deducedAnswers(found[0], found[2]) : undefined;
    return deduced
      ? { kind: 'missing', label, short: words.deduced, reason: deducedReason(deduced, locale) }
      : { kind: 'missing', label, short: words.none, reason: words.missing[indicator] };
  };
  const cells = [cell(0), cell(1), cell(2)] as const;
  const callers = LINE.map((indicator, i) =>
    found[i] && 'value' in found[i] ? callerNote(barometer, campaign.id, indicator, locale, organisation) : '',
  );
  const note = [
    adjustmentNotes(
      found.flatMap((r) => r ?? []),
      locale,
    ),
    ...new Set(callers),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    cells,
    ...(note ? { note } : {}),
    multiplies: found.every((r) => r !== undefined && r.base !== 'unknown' && 'value' in r),
  };
}

function deducedReason({ good, reached }: DeducedAnswers, locale: Locale): string {
  return outcomeWords[locale].product.deducedFrom(
    formatInterval(good.min / reached, good.max / reached, locale, { unit: 'percent', preposition: true }),
    formatCounts(good, reached, locale, baseWords('picked_up', messagesIn[locale])),
  );
}
