/** A question of the planted campaigns: how often it was asked, how much it ought to weigh, how hard it is (logits). */
export interface PlantedScenario {
  readonly id: string;
  readonly sampleShare: number;
  readonly weight: number;
  readonly pickupShift: number;
  readonly answerShift: number;
}

/** A band of hours, by the ids of METHOD 1.1. */
export interface PlantedSlot {
  readonly id: string;
  /** Wall time, seconds of the day. */
  readonly fromSecond: number;
  readonly toSecond: number;
  readonly sampleShare: number;
  readonly weight: number;
  readonly pickupShift: number;
}

/** What an organisation is like, on the logit scale where nothing else is said. */
export interface PlantedOrganisation {
  readonly id: string;
  /** That a human answers within the three attempts. */
  readonly pickup: number;
  readonly answer: number;
  readonly courtesy: number;
  readonly waitMeanSeconds: number;
  /** What is added to `pickup` from one campaign to the next. */
  readonly drift: number;
  readonly sequences: number;
}

export type WeightKind = 'none' | 'scenario' | 'scenario+slot';
export type TieKind = 'null' | 'some' | 'apart';

/** A data folder to be: one or more campaigns of one protocol with the same organisations. */
export interface PlantedDesign {
  /** Nine first attempts in ten and more get somebody, so that all waits are finite; nothing else is asked of these. */
  readonly onlyWaits: boolean;
  readonly campaigns: number;
  readonly callers: number;
  /** False: some callers make several times the calls of others. */
  readonly balanced: boolean;
  /** Intraclass correlation of the callers at a share of one half. */
  readonly icc: number;
  /** A caller is the same before every organisation, or another person before each. */
  readonly sharedCallers: boolean;
  /** False: each caller plays both profiles. True: each plays one, so that a profile is known by its callers alone. */
  readonly profilesByCaller: boolean;
  readonly weights: WeightKind;
  readonly ties: TieKind;
  readonly scenarios: readonly PlantedScenario[];
  readonly slots: readonly PlantedSlot[];
  /** The longest wait that callers accept; where there are two, each dial has one by chance. */
  readonly caps: readonly { readonly seconds: number; readonly share: number }[];
  /** Chance that a sequence stops after a dial without success. */
  readonly stopChance: number;
  readonly organisations: readonly PlantedOrganisation[];
}

export const MAX_ATTEMPTS = 3;
/** Seconds of the fastest and of the slowest human. */
export const WAIT_RANGE = { min: 5, max: 880 } as const;
/** How long the organisation lets people wait before it ends the dial, each as likely. */
export const END_SECONDS: readonly number[] = [12, 60, 150, 300];
/** Of dials without a human, the share that the organisation ends; the others last until the cap. */
export const ENDED_SHARE = 0.7;
export const TRANSFER_SHARE = 0.15;
/** Of acceptable answers, the share that is complete; of the others, what they are. */
export const COMPLETE_SHARE = 0.6;
export const FAULT_SHARES = { incomplete: 0.4, wrong: 0.3, no_answer: 0.1, redirected: 0.2 } as const;

/** Share of a scenario × slot cell that the published figure ought to give it (METHOD 3.4). */
export function targetShare(design: PlantedDesign, scenario: PlantedScenario, slot: PlantedSlot): number {
  const ofScenario = design.weights === 'none' ? 1 / design.scenarios.length : scenario.weight;
  return ofScenario * (design.weights === 'scenario+slot' ? slot.weight : slot.sampleShare);
}

/** The same world seen through one question or one band of hours alone; `''` leaves it whole. */
export function restrictDesign(design: PlantedDesign, category: string): PlantedDesign {
  const only = <Item extends { readonly id: string; readonly sampleShare: number; readonly weight: number }>(
    items: readonly Item[],
  ): readonly Item[] => {
    const kept = items.filter(({ id }) => id === category);
    return kept.length === 0 ? items : kept.map((item) => ({ ...item, sampleShare: 1, weight: 1 }));
  };
  return { ...design, scenarios: only(design.scenarios), slots: only(design.slots) };
}
