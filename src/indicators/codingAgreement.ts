import type { CallsCampaign } from '../domain/campaign.ts';
import type { CodingAgreement } from '../domain/campaignQuality.ts';
import { crossTabulateCodings } from '../domain/secondCoding.ts';
import { cohenKappa } from '../stats/cohenKappa.ts';

/** Undefined where no answer that counts was judged twice. */
export function codingAgreement({ sequences, secondCodings = [] }: CallsCampaign): CodingAgreement | undefined {
  const table = crossTabulateCodings(sequences, secondCodings);
  const codings = table.flat().reduce((sum, count) => sum + count, 0);
  if (codings === 0) return undefined;
  const agreed = table.reduce((sum, row, code) => sum + (row[code] ?? 0), 0);
  const { kappa } = cohenKappa(table);
  return { codings, agreed, ...(kappa !== undefined && { kappa }) };
}
