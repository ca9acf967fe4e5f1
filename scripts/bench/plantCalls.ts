import type { Answer } from '../../src/domain/answer.ts';
import type { Disposition } from '../../src/domain/disposition.ts';
import { drawCode, drawItem, type Random } from '../../src/planning/draw.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { fnv1a32 } from '../../src/stats/fnv1a32.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { shuffle } from '../../src/stats/shuffle.ts';
import {
  COMPLETE_SHARE,
  END_SECONDS,
  ENDED_SHARE,
  FAULT_SHARES,
  MAX_ATTEMPTS,
  TRANSFER_SHARE,
  type PlantedDesign,
  type PlantedOrganisation,
  type PlantedScenario,
  type PlantedSlot,
} from './plantedDesign.ts';
import { plantedLaw, waitSeconds, type PlantedLaw } from './plantedLaw.ts';

/** One dial as made, not yet at an hour. */
export interface PlantedDial {
  readonly disposition: Disposition;
  readonly seconds: number;
  readonly capSeconds: number;
  readonly human?: { readonly answer: Answer; readonly courtesy: number; readonly transfers: number };
}

export interface PlantedCall {
  readonly organisation: string;
  readonly scenario: string;
  readonly slot: PlantedSlot;
  readonly caller: number;
  readonly profile: 'p1' | 'p2';
  readonly dials: readonly PlantedDial[];
}

const FAILURES: readonly Disposition[] = ['dissuaded', 'dropped_queue', 'no_answer', 'voicemail'];
/** Chance that our own line fails, so that the dial is made again. */
const TECHNICAL_SHARE = 0.01;

/** The three effects of a caller: on getting through, on the answer, on the courtesy seen. */
type Effects = readonly [number, number, number];

/** All calls of one campaign, in an order of chance. The same arguments give the same calls. */
export function plantCalls(
  design: PlantedDesign,
  seed: number,
  index: number,
  campaign: number,
): readonly PlantedCall[] {
  const random = mulberry32(fnv1a32(`bench|${seed}|calls|${index}|${campaign}`));
  const law = plantedLaw(design);
  const drawEffects = (): Effects => [drawExactNormal(random), drawExactNormal(random), drawExactNormal(random)];
  const common = Array.from({ length: design.callers }, drawEffects);
  const calls = design.organisations.flatMap((organisation) => {
    const effects = design.sharedCallers ? common : common.map(drawEffects);
    const callers = shareOutCallers(random, design, organisation.sequences);
    return callers.map((caller, rank): PlantedCall => {
      const scenario = drawShare(random, design.scenarios);
      const slot = drawShare(random, design.slots);
      const own = effects[caller] ?? [0, 0, 0];
      return {
        organisation: organisation.id,
        scenario: scenario.id,
        slot,
        caller,
        profile: (design.profilesByCaller ? caller : rank) % 2 === 0 ? 'p1' : 'p2',
        dials: makeDials(random, { design, law, organisation, scenario, slot, campaign, effects: own }),
      };
    });
  });
  return shuffle(calls, random);
}

/** Exactly normal, unlike the sum of uniforms that suffices elsewhere. */
function drawExactNormal(random: Random): number {
  return normalQuantile((random() * 4294967295 + 0.5) / 4294967296);
}

function drawShare<Item extends { readonly sampleShare: number }>(random: Random, items: readonly Item[]): Item {
  let left = random();
  for (const item of items) {
    left -= item.sampleShare;
    if (left < 0) return item;
  }
  return drawItem(random, items.slice(-1));
}

/** A caller for each call: in turn, or by chance with uneven shares. */
function shareOutCallers(random: Random, { callers, balanced }: PlantedDesign, calls: number): readonly number[] {
  const all = Array.from({ length: callers }, (_, caller) => caller);
  if (balanced) {
    const turn = shuffle(all, random);
    return shuffle(
      Array.from({ length: calls }, (_, rank) => turn[rank % callers] ?? 0),
      random,
    );
  }
  const shares = all.map((caller) => [String(caller), 1 + 2 * random()] as const);
  return Array.from({ length: calls }, () => Number(drawCode(random, shares)));
}

interface CallContext {
  readonly design: PlantedDesign;
  readonly law: PlantedLaw;
  readonly organisation: PlantedOrganisation;
  readonly scenario: PlantedScenario;
  readonly slot: PlantedSlot;
  readonly campaign: number;
  readonly effects: Effects;
}

function makeDials(random: Random, context: CallContext): readonly PlantedDial[] {
  const { design, law, organisation, scenario, slot, campaign, effects } = context;
  const pickup = law.pickup(organisation, scenario, slot, campaign, effects[0]);
  const willing = law.willingness(organisation, pickup);
  const dials: PlantedDial[] = [];
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const cap = drawCap(random, design);
    if (random() < TECHNICAL_SHARE) dials.push({ disposition: 'tech_failure_ours', seconds: 2, capSeconds: cap });
    const dial = makeDial(random, context, willing, cap);
    dials.push(dial);
    if (dial.human !== undefined) break;
    if (attempt < MAX_ATTEMPTS && random() < design.stopChance) break;
  }
  return dials;
}

function makeDial(
  random: Random,
  { law, organisation, scenario, effects }: CallContext,
  willing: number,
  cap: number,
): PlantedDial {
  const capped: PlantedDial = { disposition: 'cap_reached', seconds: cap, capSeconds: cap };
  if (random() < willing) {
    const seconds = waitSeconds(organisation, random());
    if (seconds > cap) return capped;
    const step = law.courtesyStep(organisation, effects[2]);
    const courtesy = [1, 2, 3, 4].reduce((sum) => sum + Number(random() < step), 1);
    const answer = drawAnswer(random, law.answer(organisation, scenario, effects[1]));
    const transfers = Number(random() < TRANSFER_SHARE);
    return { disposition: 'human_ok', seconds, capSeconds: cap, human: { answer, courtesy, transfers } };
  }
  if (!(random() < ENDED_SHARE)) return capped;
  return { disposition: drawItem(random, FAILURES), seconds: drawItem(random, END_SECONDS), capSeconds: cap };
}

function drawCap(random: Random, { caps }: PlantedDesign): number {
  return Number(
    drawCode(
      random,
      caps.map(({ seconds, share }) => [String(seconds), share] as const),
    ),
  );
}

function drawAnswer(random: Random, acceptable: number): Answer {
  if (random() < acceptable) return random() < COMPLETE_SHARE ? 'complete' : 'acceptable';
  return drawCode<Answer>(random, [
    ['incomplete', FAULT_SHARES.incomplete],
    ['wrong', FAULT_SHARES.wrong],
    ['no_answer', FAULT_SHARES.no_answer],
    ['redirected', FAULT_SHARES.redirected],
  ]);
}
