import type { BestTimeVerdict } from '../../domain/bestTime.ts';
import type { Slot } from '../../domain/slot.ts';
import { callTimeWords } from '../callTimeWords.ts';
import { formatCounts } from '../formatCounts.ts';
import { formatDifference } from '../formatDifference.ts';
import { formatNumber } from '../formatNumber.ts';
import { formatP } from '../formatP.ts';
import type { Messages } from '../messages.ts';

/** « Appelez plutôt le mardi de 8 h à 10 h … », only where a test allows it; else that no time stands out (PU8). No full stop. */
export function bestTimeFinding(verdict: BestTimeVerdict, slots: readonly Slot[], messages: Messages): string {
  const { locale, sentences } = messages;
  if (verdict.kind !== 'call_then') return sentences.noBestTime[verdict.kind];
  const { best, rest } = verdict;
  return sentences.callThen({
    when: callTimeWords(verdict.when, slots, messages),
    k: formatNumber(best.k, locale),
    n: formatNumber(best.n, locale),
    rest: formatCounts(rest.k, rest.n, locale),
  });
}

/**
 * What was compared, by which test: the foot of the table.
 *
 * @param cells whether some cell of the table has calls enough to be compared
 */
export function bestTimeReason(verdict: BestTimeVerdict, cells: boolean, { locale, sentences }: Messages): string {
  switch (verdict.kind) {
    case 'call_then': {
      // A difference in points is a rate told twice: none where one side is under the bar for rates.
      const gap =
        verdict.best.estimate &&
        verdict.rest.estimate &&
        formatDifference(verdict.difference, locale, { signed: false, preposition: true });
      return sentences.bestTimeEstablished(formatNumber(verdict.tested, locale), formatP(verdict.p, locale), gap);
    }
    case 'not_established':
      return sentences.bestTimeNotEstablished(formatNumber(verdict.tested, locale), formatP(verdict.p, locale), cells);
    case 'untestable':
      return sentences.bestTimeUntestable[verdict.reason];
  }
}
