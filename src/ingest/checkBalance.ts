import type { PlanBalance, PlanDeparture, PlanDimension } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { MIN_N_RATE } from '../domain/method.ts';
import type { Sequence } from '../domain/sequence.ts';
import { DEFAULT_SLOTS, type Slot } from '../domain/slot.ts';
import { slotAt } from '../domain/slotAt.ts';
import { chiSquareSf } from '../stats/chiSquareSf.ts';
import type { Report } from './report.ts';
import { byOrganisation, organisationLabel, percent, type Survey } from './survey.ts';

/** How often more a category may be called than another, in proportion to their shares. */
const LARGEST_RATIO = 1.5;
/** A plan in whole calls cannot come closer to equal shares than that. */
const ROUNDING = 1;
/** Chance of one false alarm in a campaign where only chance can be told from design. */
const ALPHA = 0.05;

const DIMENSIONS = ['caller', 'scenario', 'slot'] as const satisfies readonly PlanDimension[];
const COLUMN = { caller: 'caller', scenario: 'scenario', slot: 'started_at' } as const;

/** What one call was planned to be, as far as its first dial shows it. */
interface Case extends Readonly<Partial<Record<PlanDimension, string>>> {
  readonly row: number;
}

/** Calls of one organisation by category, with the share that each should have had. */
type Cells = readonly { readonly category: string; readonly n: number; readonly share: number }[];

/**
 * D12: within an organisation, callers, slots and questions are called in proportion to their shares (equal ones, or those
 * of `designWeights`). A category in which the organisation has no call counts where its peers have some: a question of
 * another sector, a slot in which it is closed, the caller of another region are no imbalance.
 *
 * Every call that was made counts, excluded or not, in the slot of its first dial: exclusions and redials are no fault of the
 * plan. Under 30 calls only counts are published, and nothing needs balance.
 *
 * @returns what was looked at and what was found, as the campaign publishes it
 */
export function checkBalance(survey: Survey, report: Report): PlanBalance {
  const cases = new Map(
    [...byOrganisation(survey.made)]
      .filter(([, calls]) => calls.length >= MIN_N_RATE)
      .map(([id, calls]) => [id, calls.map((call) => caseOf(call, survey.settings.slots))]),
  );
  const departures: PlanDeparture[] = [];
  const judged = new Set<PlanDimension>();
  for (const dimension of DIMENSIONS) {
    const counts = new Map([...cases].map(([id, own]) => [id, countBy(dimension, own)]));
    for (const [organisation, own] of cases) {
      const cells = cellsOf(dimension, organisation, counts, survey);
      if (cells.length > 1) judged.add(dimension);
      const byChance = dimension === 'slot' && isDefault(survey.settings.slots);
      if (!isUnbalanced(cells) || (byChance && !(pOfShares(cells) < ALPHA / cases.size))) continue;
      departures.push(reportImbalance(dimension, organisation, own, cells, survey, report));
    }
  }
  return {
    organisations: [...cases.keys()],
    dimensions: DIMENSIONS.filter((dimension) => judged.has(dimension)),
    slots: isDefault(survey.settings.slots) ? 'campaign' : 'plan',
    departures,
  };
}

function caseOf({ attempts, scenario }: Sequence, slots: readonly Slot[]): Case {
  const [first] = attempts;
  const slot = first && slotAt(first.startedAt, slots);
  const caller = first?.caller;
  return {
    row: first?.row ?? 0,
    scenario,
    ...(slot !== undefined && { slot }),
    ...(caller !== undefined && { caller }),
  };
}

type Counts = ReadonlyMap<string, number>;

function countBy(dimension: PlanDimension, cases: readonly Case[]): Counts {
  const counts = new Map<string, number>();
  for (const { [dimension]: category } of cases) {
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}

function cellsOf(
  dimension: PlanDimension,
  organisation: OrganisationId,
  counts: ReadonlyMap<OrganisationId, Counts>,
  survey: Survey,
): Cells {
  const own = counts.get(organisation) ?? new Map<string, number>();
  const { designWeights, slots } = survey.settings;
  const declared = dimension === 'caller' ? undefined : designWeights?.[dimension];
  const byChance = dimension === 'slot' && isDefault(slots);
  const categories = [...new Set([...own.keys(), ...usualCategories(dimension, organisation, counts, survey)])].sort();
  const weights = categories.map((category) => {
    const inCampaign = [...counts.values()].reduce((sum, one) => sum + (one.get(category) ?? 0), 0);
    return declared?.[category] ?? (byChance ? inCampaign : 1);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return categories.map((category, i) => ({ category, n: own.get(category) ?? 0, share: (weights[i] ?? 0) / sum }));
}

/** Categories that most comparable organisations of the campaign have, whether or not this one has them. */
function usualCategories(
  dimension: PlanDimension,
  organisation: OrganisationId,
  counts: ReadonlyMap<OrganisationId, Counts>,
  survey: Survey,
): readonly string[] {
  const own = counts.get(organisation);
  const sectorOf = (id: OrganisationId): string | undefined => survey.organisations.get(id)?.sector;
  const peers = [...counts].filter(([id, theirs]) => {
    if (id === organisation) return false;
    if (dimension !== 'scenario') return true;
    // Where each body has its own question, bodies are no peers.
    return sectorOf(id) === sectorOf(organisation) && [...theirs.keys()].some((category) => own?.has(category));
  });
  const met = new Map<string, number>();
  for (const [, theirs] of peers) for (const category of theirs.keys()) met.set(category, (met.get(category) ?? 0) + 1);
  return [...met]
    .filter(([category, count]) => count > peers.length / 2 && isOpenIn(dimension, category, organisation, survey))
    .map(([category]) => category);
}

/** False only for a slot in which published hours say that the organisation is closed. */
function isOpenIn(
  dimension: PlanDimension,
  category: string,
  organisation: OrganisationId,
  { settings, openingHours }: Survey,
): boolean {
  const hours = openingHours.filter((one) => one.organisation === organisation);
  const slot = settings.slots.find(({ id }) => dimension === 'slot' && id === category);
  if (hours.length === 0 || !slot) return true;
  return hours.some(
    ({ weekday, open, close }) => slot.weekdays.includes(weekday) && open < slot.to && slot.from < close,
  );
}

/** Bands that nobody chose are no design: an organisation is then held against the hours of the whole campaign. */
function isDefault(slots: readonly Slot[]): boolean {
  return slots.length === DEFAULT_SLOTS.length && slots.every(({ id }, i) => id === DEFAULT_SLOTS[i]?.id);
}

/** Of at least one category. */
function extremes(cells: Cells): { readonly most: Cells[number]; readonly least: Cells[number] } {
  const ordered = cells.toSorted((a, b) => b.n / b.share - a.n / a.share);
  const [most] = ordered;
  const least = ordered.at(-1);
  if (!most || !least) throw new Error('no category');
  return { most, least };
}

function isUnbalanced(cells: Cells): boolean {
  if (cells.length < 2) return false;
  const { most, least } = extremes(cells);
  const total = cells.reduce((sum, { n }) => sum + n, 0);
  const isOff = ({ n, share }: Cells[number]): boolean => Math.abs(n - total * share) > ROUNDING;
  return most.n / most.share > LARGEST_RATIO * (least.n / least.share) && (isOff(most) || isOff(least));
}

/** χ² of the counts against their shares. */
function pOfShares(cells: Cells): number {
  const total = cells.reduce((sum, { n }) => sum + n, 0);
  const chi2 = cells.reduce((sum, { n, share }) => sum + (n - total * share) ** 2 / (total * share), 0);
  return chiSquareSf(chi2, cells.length - 1);
}

function reportImbalance(
  dimension: PlanDimension,
  organisation: OrganisationId,
  cases: readonly Case[],
  cells: Cells,
  survey: Survey,
  report: Report,
): PlanDeparture {
  const { most, least } = extremes(cells);
  const rows = cases.filter((one) => one[dimension] === most.category).map(({ row }) => row);
  const ratio = most.n / most.share / (least.n / least.share);
  const declared = dimension === 'caller' ? undefined : survey.settings.designWeights?.[dimension];
  const none = cells.filter(({ n }) => n === 0).map(({ category }) => category);
  const total = cells.reduce((sum, { n }) => sum + n, 0);
  const off = Math.abs(most.n / total - most.share) >= Math.abs(least.n / total - least.share) ? most : least;
  report('calls-unbalanced', survey.place(Math.min(...rows), COLUMN[dimension]), {
    organisation: organisationLabel(survey, organisation),
    dimension,
    counts: cells.toSorted((a, b) => b.n - a.n).map(({ category, n }) => `${category} (${n})`),
    most: most.category,
    least: least.category,
    ...(none.length > 0 && { none }),
    ...(declared && { off: off.category, planned: percent(off.share), made: percent(off.n / total) }),
    ...(Number.isFinite(ratio) && { ratio: Math.round(ratio * 10) / 10 }),
    limit: LARGEST_RATIO,
  });
  return { organisation, dimension, ...(Number.isFinite(ratio) && { ratio }) };
}
