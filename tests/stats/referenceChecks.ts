import { z } from 'zod';
import { easterSunday, publicHolidays } from '../../src/domain/publicHolidays.ts';
import { offsetMinutesAt, wallTime } from '../../src/domain/zonedTime.ts';
import { nirKey } from '../../src/ingest/findPersonalData.ts';
import { cochranMantelHaenszel } from '../../src/stats/cochranMantelHaenszel.ts';
import { cohenKappa } from '../../src/stats/cohenKappa.ts';
import { comparisonZ } from '../../src/stats/comparisonZ.ts';
import { fisherExact } from '../../src/stats/fisherExact.ts';
import { heapingIndex } from '../../src/stats/heapingIndex.ts';
import { heterogeneityChiSquare } from '../../src/stats/heterogeneityChiSquare.ts';
import { inflatedSampleSize } from '../../src/stats/inflatedSampleSize.ts';
import { sampleSizeForMargin } from '../../src/stats/sampleSizeForMargin.ts';
import { sampleSizePerGroup } from '../../src/stats/sampleSizePerGroup.ts';
import { list, n, num, pair, text, type Inputs } from './referenceInputs.ts';

const row = z.tuple([num, num]);
const fourfold = z.tuple([row, row]);

/** The reference values' tests of tables, sample sizes, calendar and keys; the last two live in other rooms. */
export const CHECKS: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  pooledChi2: (i) => {
    const [k1, n1, k2, n2] = pair(i);
    return heterogeneityChiSquare([
      { k: k1, n: n1 },
      { k: k2, n: n2 },
    ]);
  },
  fisherExact: (i) => fisherExact(fourfold.parse(i['table'])),
  cmh: (i) => {
    const test = cochranMantelHaenszel(z.array(fourfold).parse(i['tables']));
    return test && { chi2: test.chi2, p: test.p, common_or: test.commonOddsRatio };
  },
  heapingIndex: (i) => heapingIndex(list(i, 'durations'), n(i, 'modulus')),
  cohenKappa: (i) => {
    const { observed, expected, kappa } = cohenKappa(z.array(z.array(num)).parse(i['table']));
    return { po: observed, pe: expected, kappa };
  },
  comparisonZ: (i) => comparisonZ(n(i, 'conf'), n(i, 'se_ratio')),
  nForMargin: (i) => sampleSizeForMargin(n(i, 'margin'), n(i, 'p'), n(i, 'conf')),
  nPerGroup: (i) => {
    const { exact, whole } = sampleSizePerGroup(n(i, 'p1'), n(i, 'p2'), n(i, 'power'), n(i, 'alpha'));
    return { n_exact: exact, n: whole };
  },
  nWithDeff: (i) => inflatedSampleSize(n(i, 'n'), n(i, 'deff')),
  easterSunday: (i) => easterSunday(n(i, 'year')),
  joursFeries: (i) => {
    const national = publicHolidays(n(i, 'year'));
    if (i['zone'] === 'metropole') return national;
    const local = publicHolidays(n(i, 'year'), true);
    return i['extra_only'] === true ? local.filter((day) => !national.includes(day)) : local;
  },
  parisToUtc: (i) => parisToUtc(text(i, 'local'), i['fold'] === 1),
  nirKey: (i) => nirKey(text(i, 'nir13')),
};

/** The instant of a Paris wall time; null in the spring gap. Of a repeated hour the later passing, if asked for. */
function parisToUtc(local: string, later: boolean): string | null {
  const zone = 'Europe/Paris';
  const wall = wallTime(zone, local);
  if (wall.kind === 'nonexistent') return null;
  const asGreenwich = Date.parse(`${local}Z`);
  // Our reader refuses the repeated hour; the offset in force a day later is that of its second passing.
  const dayAside = (later ? 1 : -1) * 86_400_000;
  const epochMs =
    wall.kind === 'unique' ? wall.moment.epochMs : asGreenwich - offsetMinutesAt(zone, asGreenwich + dayAside) * 60_000;
  return new Date(epochMs).toISOString().replace('.000Z', 'Z');
}
