import type { Slot } from '../domain/slot.ts';

/** What every simulated campaign plans alike: two-hour bands on working days, four caller profiles. */
export const WEEKDAYS = [1, 2, 3, 4, 5] as const;
export const BANDS = [
  { id: '8-10', fromHour: 8, toHour: 10 },
  { id: '10-12', fromHour: 10, toHour: 12 },
  { id: '12-14', fromHour: 12, toHour: 14 },
  { id: '14-16', fromHour: 14, toHour: 16 },
  { id: '16-18', fromHour: 16, toHour: 18 },
] as const;
/** A cell is one weekday and one band: 0 is Monday 8-10, 24 Friday 16-18. */
export const CELL_COUNT = WEEKDAYS.length * BANDS.length;

export const PROFILES = ['ordinaire', 'senior', 'accent', 'sans-internet'] as const;
export type Profile = (typeof PROFILES)[number];

/** We hang up after this wait, seconds. */
export const CAP_SECONDS = 900;
export const MIN_GAP_SECONDS = 7200;
/** No call starts in the last twenty minutes before closing. */
export const LAST_CALL_MINUTES = 20;
/** First attempts are planned in the first five weeks, the other three are for attempts after them. */
export const FIRST_ATTEMPT_WEEKS = 5;

export interface Protocol {
  readonly id: 'p1' | 'p2';
  readonly maxAttempts: number;
}
export const PROTOCOLS = { p1: { id: 'p1', maxAttempts: 2 }, p2: { id: 'p2', maxAttempts: 3 } } as const;

/** The first three of eight campaigns are under `p1`, in proportion where there are fewer: a break that one can see. */
export function protocolOf(campaignIndex: number, campaignCount: number): Protocol {
  return campaignIndex < Math.min(3, Math.floor((campaignCount * 3) / 8)) ? PROTOCOLS.p1 : PROTOCOLS.p2;
}

const two = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The bands as `campaign.json` declares them. */
export const CAMPAIGN_SLOTS: readonly Slot[] = BANDS.map((band) => ({
  id: band.id,
  weekdays: WEEKDAYS,
  from: two(band.fromHour),
  to: two(band.toHour),
}));
