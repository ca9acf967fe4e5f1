import { fnv1a32 } from '../stats/fnv1a32.ts';
import { mulberry32 } from '../stats/mulberry32.ts';
import type { SimulatedCaller } from './callModel.ts';
import { drawNormal } from './draw.ts';

/** Eight callers do the ordinary work. */
const MIN_CALLERS = 8;
/** A caller makes at most about so many sequences in a campaign: a third of the day on the telephone. */
const SEQUENCES_PER_CALLER = 700;
/** Standard deviation between callers, logit scale: an intraclass correlation near 0.01. */
const SPREAD = { pickup: 0.15, answer: 0.2 };

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The callers E01, E02 …: eight, more where a campaign is too large for them. */
export function simulatedCallers(seed: number, sequencesPerCampaign: number): readonly SimulatedCaller[] {
  const count = Math.max(MIN_CALLERS, Math.ceil(sequencesPerCampaign / SEQUENCES_PER_CALLER));
  return Array.from({ length: count }, (_, rank) => {
    const pseudonym = `E${String(rank + 1).padStart(2, '0')}`;
    const random = mulberry32(fnv1a32(`${seed}|caller|${pseudonym}`));
    return {
      pseudonym,
      pickupEffect: rounded(SPREAD.pickup * drawNormal(random)),
      answerEffect: rounded(SPREAD.answer * drawNormal(random)),
    };
  });
}
