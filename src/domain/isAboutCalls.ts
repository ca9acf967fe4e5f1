import { OFFICIAL_PICKUP } from './beside.ts';
import { RESERVED_INDICATOR_IDS } from './ownIndicators.ts';

/** Figures of other publishers that say how the telephone is answered. */
const OF_OTHERS: ReadonlySet<string> = new Set([OFFICIAL_PICKUP, 'wait_mean', 'official_phone_satisfaction']);

/** Whether an indicator is about the telephone: all of ours are; satisfaction with a service, or e-mails, are not. */
export function isAboutCalls(indicator: string): boolean {
  return RESERVED_INDICATOR_IDS.has(indicator) || OF_OTHERS.has(indicator);
}
