import { ANSWERS } from '../domain/answer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { KAPPA_REFUSAL, KAPPA_WARNING } from '../domain/method.ts';
import { crossTabulateCodings } from '../domain/secondCoding.ts';
import { cohenKappa } from '../stats/cohenKappa.ts';
import type { Report } from './report.ts';
import { percent } from './survey.ts';

/**
 * D17: do two people judge the same answers alike, beyond chance? Under .7 a warning; under .4 another one, and indicators of
 * answers are not published (which the indicators see to).
 *
 * @param file path of `second_codings.csv`
 */
export function checkCodings(
  { sequences, secondCodings = [] }: Pick<CallsCampaign, 'sequences' | 'secondCodings'>,
  file: string,
  report: Report,
): void {
  const table = crossTabulateCodings(sequences, secondCodings);
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0) return;
  const { kappa, observed } = cohenKappa(table);
  if (kappa === undefined || kappa >= KAPPA_WARNING) return;
  report(
    kappa < KAPPA_REFUSAL ? 'codings-unreliable' : 'codings-differ',
    { file, column: 'answer' },
    {
      kappa: Math.floor(kappa * 100) / 100, // never rounded up to the limit that it misses
      n,
      percent: percent(observed),
      limit: kappa < KAPPA_REFUSAL ? KAPPA_REFUSAL : KAPPA_WARNING,
      pairs: mostConfused(table),
    },
  );
}

/** The code of the call, that of the second judge and how often, where they part most: `wrong/complete/8`. */
function mostConfused(table: readonly (readonly number[])[]): readonly string[] {
  const pairs = ANSWERS.flatMap((first, i) =>
    ANSWERS.map((second, j) => ({ words: `${first}/${second}`, apart: i !== j, count: table[i]?.[j] ?? 0 })),
  );
  return pairs
    .filter(({ apart, count }) => apart && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ words, count }) => `${words}/${count}`);
}
