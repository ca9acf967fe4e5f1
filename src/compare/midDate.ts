import type { CampaignHead } from '../domain/campaign.ts';

const DAY_MS = 86_400_000;
const DAYS_A_YEAR = 365.25;

/**
 * The middle of a campaign's fieldwork: the day (the earlier of two where they are two), and the exact middle in years
 * since 1970, the score of trend tests (METHOD 3.7).
 */
export function midDate({ fieldwork }: Pick<CampaignHead, 'fieldwork'>): {
  readonly day: string;
  readonly years: number;
} {
  const middle = (Date.parse(fieldwork.from) + Date.parse(fieldwork.to)) / 2;
  return { day: new Date(middle).toISOString().slice(0, 10), years: middle / DAY_MS / DAYS_A_YEAR };
}
