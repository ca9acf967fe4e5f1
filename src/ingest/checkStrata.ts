import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { MIN_N_RATE } from '../domain/method.ts';
import type { Sequence } from '../domain/sequence.ts';
import { collapseStrata } from '../stats/collapseStrata.ts';
import { kishEffectiveN } from '../stats/kishEffectiveN.ts';
import type { Report } from './report.ts';
import { firstRow, organisationLabel, percent, type Survey } from './survey.ts';

/** Below this share of n, weights cost too much precision. */
const LEAST_EFFICIENCY = 0.7;

/** A cell of the design: the question and slot that the calls of an organisation are weighted by. */
interface Cell {
  readonly group: string;
  readonly label: string;
  readonly share: number;
  readonly n: number;
}

/**
 * D13: strata in which an organisation has no call or a single one, which are joined with their neighbour, and weights that
 * leave less than 70 % of the precision of n calls (Kish). Under 30 calls only counts are published, without weights.
 */
export function checkStrata(survey: Survey, report: Report): void {
  for (const [organisation, calls] of survey.byOrganisation) {
    if (calls.length < MIN_N_RATE) continue;
    const cells = designCells(calls, survey).filter(({ share }) => share > 0);
    if (cells.length < 2) continue;
    const slots = survey.settings.designWeights?.['slot'] !== undefined;
    const place = survey.place(firstRow(calls), slots ? 'started_at' : 'scenario');
    const label = organisationLabel(survey, organisation);
    const small = cells.filter(({ n }) => n < 2);
    if (small.length > 0) {
      const strata = small.map((cell) => `${cell.label} (${cell.n})`);
      report('stratum-too-small', place, { organisation: label, strata, count: small.length, cells: cells.length });
    }
    const efficiency = kishEffectiveN(joined(cells)) / calls.length;
    if (efficiency < LEAST_EFFICIENCY) {
      report('weights-uneven', place, {
        organisation: label,
        percent: percent(efficiency),
        n: calls.length,
        effective: Math.round(efficiency * calls.length),
        limit: percent(LEAST_EFFICIENCY),
        counts: cells.toSorted((a, b) => b.n - a.n).map((cell) => `${cell.label} (${cell.n})`),
      });
    }
  }
}

/** The product of what `designWeights` declares, or the questions asked in equal shares (METHOD 3.4). */
function designCells(calls: readonly Sequence[], { settings }: Survey): readonly Cell[] {
  const { scenario, slot } = settings.designWeights ?? {};
  const asked = [...new Set(calls.map((call) => call.scenario))].sort(codeUnitOrder);
  const scenarios = slot && !scenario ? [undefined] : asked;
  const slots = slot ? Object.keys(slot) : [undefined];
  // A call outside all slots goes with the last one.
  const slotIn = (call: Sequence): string | undefined => call.slot ?? slots.at(-1);
  return scenarios.flatMap((question) =>
    slots.map((band) => ({
      group: question ?? '',
      label: [question, band].filter((part) => part !== undefined).join(' × '),
      share:
        (question === undefined ? 1 : ((scenario ?? {})[question] ?? (scenario ? 0 : 1))) * (slot?.[band ?? ''] ?? 1),
      n: calls.filter(
        (call) =>
          (question === undefined || call.scenario === question) && (band === undefined || slotIn(call) === band),
      ).length,
    })),
  );
}

/** Strata after the small ones have been joined with their neighbours. */
function joined(cells: readonly Cell[]): readonly { readonly n: number; readonly share: number }[] {
  return collapseStrata(cells).map((positions) => {
    const members = positions.flatMap((position) => cells[position] ?? []);
    return {
      n: members.reduce((sum, { n }) => sum + n, 0),
      share: members.reduce((sum, { share }) => sum + share, 0),
    };
  });
}
