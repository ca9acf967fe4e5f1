import type { BestTime, TimePart } from '../domain/bestTime.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { holdsTime } from '../domain/holdsTime.ts';
import type { Locale } from '../domain/locale.ts';
import type { CallWeekCell, CallWeekSpec } from '../charts/callWeek/CallWeekSpec.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { whenWords } from '../present/words/whenWords.ts';
import { slotNames } from './slotNames.ts';

/** The calls of one organisation as a small sheet of its week. `label`: what a listener hears. */
export function callWeekView(times: BestTime, campaign: CallsCampaign, locale: Locale, label: string): CallWeekSpec {
  const words = whenWords[locale];
  const messages = messagesIn[locale];
  const { weekdays, slots, verdict } = times;
  const cell = (part: TimePart): CallWeekCell => {
    const named = verdict.kind === 'call_then' && holdsTime(verdict.when, part);
    return part.kind === 'hatched' ? { kind: 'few', n: part.n, named } : { kind: 'dots', n: part.n, k: part.k, named };
  };
  const { names, short } = slotNames(slots, campaign, messages);
  return {
    slots: names,
    ...(short ? { shortSlots: short } : {}),
    days: weekdays.map((weekday, i) => ({
      label: words.shortDay(messages.weekdays[weekday as keyof typeof messages.weekdays]),
      cells: times.cells.slice(i * slots.length, (i + 1) * slots.length).map(cell),
      whole: cell(times.byWeekday[i] ?? { kind: 'hatched', weekday, n: 0 }),
    })),
    whole: { label: words.everyDayShort.toLocaleLowerCase(locale), cells: times.bySlot.map(cell) },
    label,
  };
}
