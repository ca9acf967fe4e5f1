import { ANSWERS } from '../domain/answer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { CodingAgreement } from '../domain/campaignQuality.ts';
import { cohenKappa } from '../stats/cohenKappa.ts';

/** Undefined where no answer was judged twice. Excluded sequences count: the coders are on trial here, not the calls. */
export function codingAgreement({ sequences, excluded, secondCodings }: CallsCampaign): CodingAgreement | undefined {
  if (!secondCodings?.length) return undefined;
  const first = new Map(
    [...sequences, ...excluded.map(({ sequence }) => sequence)].flatMap(({ id, outcome }) =>
      outcome.kind === 'reached' ? [[id, outcome.answer] as const] : [],
    ),
  );
  const table = ANSWERS.map(() => ANSWERS.map(() => 0));
  let codings = 0;
  let agreed = 0;
  for (const { sequence, answer } of secondCodings) {
    const judged = first.get(sequence);
    const row = judged && table[ANSWERS.indexOf(judged)];
    if (!row) continue;
    const column = ANSWERS.indexOf(answer);
    row[column] = (row[column] ?? 0) + 1;
    codings += 1;
    if (judged === answer) agreed += 1;
  }
  if (codings === 0) return undefined;
  const { kappa } = cohenKappa(table);
  return { codings, agreed, ...(kappa !== undefined && { kappa }) };
}
