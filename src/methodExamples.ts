import { rankShares } from './compare/rankShares.ts';
import type { Barometer } from './domain/barometer.ts';
import { organisationIdSchema } from './domain/ids.ts';
import { ALPHA, CONFIDENCE, MIN_N_RANK, MIN_N_RATE } from './domain/method.ts';
import type { ComparedShares, ExampleSubject, MethodExamples, RepeatedSamples } from './domain/methodExamples.ts';
import type { Result } from './domain/result.ts';
import { fnv1a32 } from './stats/fnv1a32.ts';
import { mulberry32 } from './stats/mulberry32.ts';
import { sampleSizeForMargin } from './stats/sampleSizeForMargin.ts';
import { sampleSizePerGroup } from './stats/sampleSizePerGroup.ts';
import { wilson } from './stats/wilson.ts';

const SAMPLES = 100;
const POWER = 0.8;
/** The campaign that the prose of the page tells of; elsewhere (demonstration, other data) the newest that ranks. */
const TOLD_CAMPAIGN = 'inc-ddd-2022';

/** Eight invented organisations of METHOD 3.5: answered calls, calls. */
const EIGHT: readonly (readonly [name: string, k: number, n: number])[] = [
  ['A', 42, 120],
  ['B', 61, 118],
  ['C', 70, 121],
  ['D', 74, 119],
  ['E', 80, 122],
  ['F', 88, 120],
  ['G', 95, 118],
  ['H', 118, 125],
];

/**
 * The examples of the method page, by the very functions that make the figures of the site: a picture that explains an
 * interval cannot show another interval than the one that is published.
 */
export function methodExamples(barometer: Barometer): MethodExamples {
  const subject = exampleSubject(barometer);
  const samples = subject && repeatedSamples(barometer, subject);
  return {
    ...(subject && samples ? { subject, samples } : {}),
    compared: comparedShares(),
    halfWidths: [MIN_N_RATE, MIN_N_RANK, 400].map((n) => {
      const { low, high } = wilson(n / 2, n, CONFIDENCE);
      return { n, halfWidth: (high - low) / 2 };
    }),
    margins: [0.1, 0.07, 0.05].map((margin) => ({ margin, n: sampleSizeForMargin(margin, 0.5, CONFIDENCE).wilson })),
    differences: [
      { first: 0.6, second: 0.7 },
      { first: 0.5, second: 0.6 },
    ].map((pair) => ({ ...pair, n: sampleSizePerGroup(pair.first, pair.second, POWER, ALPHA).whole })),
  };
}

/** The ranked organisation whose pick-up rate is nearest to one half: there an interval matters most. */
function exampleSubject({ campaigns, rankings, results }: Barometer): ExampleSubject | undefined {
  const reach = rankings.filter(
    ({ indicator, scope, ranked }) => indicator === 'pickup' && scope.kind === 'all' && ranked.length > 0,
  );
  const order = campaigns.map(({ id }) => id);
  const newest = [...reach].sort((a, b) => order.indexOf(b.campaign) - order.indexOf(a.campaign))[0];
  const ranking = reach.find(({ campaign }) => campaign === TOLD_CAMPAIGN) ?? newest;
  if (ranking === undefined) return undefined;
  const ranked = new Set(ranking.ranked.map(({ organisation }) => organisation));
  const shares = results.filter(
    (r) => r.campaign === ranking.campaign && r.indicator === 'pickup' && ranked.has(r.organisation) && counted(r),
  );
  const nearest = shares.sort((a, b) => fromHalf(a) - fromHalf(b))[0];
  return nearest && { campaign: nearest.campaign, organisation: nearest.organisation };
}

function fromHalf(result: Result): number {
  const value = 'value' in result ? result.value : undefined;
  return value === undefined ? Infinity : Math.abs(value - 0.5);
}

/** k and n as counted: one number each. */
function counted(result: Result): { readonly k: number; readonly n: number } | undefined {
  if (result.kind === 'measured') return { k: result.numerator, n: result.denominator };
  if (result.kind !== 'published' || result.numerator === undefined) return undefined;
  const { min, max } = result.numerator;
  return min === max ? { k: min, n: result.denominator } : undefined;
}

/** A hundred times as many calls as were made, to an organisation that truly answers as often as was observed. */
function repeatedSamples({ results }: Barometer, subject: ExampleSubject): RepeatedSamples | undefined {
  const { campaign, organisation } = subject;
  const result = results.find(
    (r) => r.campaign === campaign && r.organisation === organisation && r.indicator === 'pickup',
  );
  const count = result && counted(result);
  if (!count) return undefined;
  const { k, n } = count;
  const random = mulberry32(fnv1a32(`${campaign}|${organisation}|pickup`));
  const drawn = Array.from({ length: SAMPLES }, () => {
    let reached = 0;
    for (let call = 0; call < n; call++) if (random() < k / n) reached += 1;
    return { value: reached / n, ...wilson(reached, n, CONFIDENCE) };
  });
  return { truth: k / n, calls: n, drawn };
}

function comparedShares(): ComparedShares {
  const shares = EIGHT.map(([name, k, n]) => ({
    organisation: organisationIdSchema.parse(name.toLowerCase()),
    share: { value: k / n, n, kMin: k, kMax: k },
  }));
  const { ranked, pairs } = rankShares(shares, 'higher');
  const rows = ranked.flatMap(({ organisation, rankLow, rankHigh }) => {
    const [name, k, n] = EIGHT.find(([letter]) => letter.toLowerCase() === organisation) ?? ['', 0, 1];
    return [{ name, k, n, value: k / n, ...wilson(k, n, CONFIDENCE), rankLow, rankHigh }];
  });
  const open = pairs.filter(({ established }) => !established).sort((x, y) => x.p - y.p)[0];
  const [higher, lower] = open && open.difference > 0 ? [open.a, open.b] : [open?.b, open?.a];
  return {
    rows,
    hypotheses: pairs.length * 2,
    rejected: pairs.filter(({ established }) => established).length,
    ...(open && higher && lower
      ? { nearest: { higher: higher.toUpperCase(), lower: lower.toUpperCase(), p: open.p } }
      : {}),
  };
}
