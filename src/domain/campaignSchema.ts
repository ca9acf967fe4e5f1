import { z } from 'zod';
import { decodeClock, decodeDate, decodeInstant } from './dateCells.ts';
import { Refused } from './cells.ts';
import { campaignIdSchema, ID_PATTERN } from './ids.ts';
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_MIN_GAP_SECONDS, DEFAULT_TIME_ZONE } from './method.ts';
import { DEFAULT_SLOTS } from './slot.ts';
import { isTimeZone } from './zonedTime.ts';

/** A string that one of the cell decoders reads, as it reads a cell. */
function decoded<V>(decode: (text: string) => V | Refused) {
  return z.string().transform((text, context): V => {
    const value = decode(text.trim());
    if (!(value instanceof Refused)) return value;
    context.addIssue({ code: 'custom', params: value.refusal });
    return z.NEVER;
  });
}

const sentence = z.string().trim().min(1);
/** One sentence is French. */
const localText = z.preprocess(
  (given, context) => {
    if (typeof given === 'string') return { fr: given };
    if (typeof given === 'object' && given !== null) return given;
    // A sentence is what most write: whoever writes neither is asked for that.
    context.addIssue({ code: 'invalid_type', expected: 'string', input: given });
    return z.NEVER;
  },
  z.strictObject({ fr: sentence, en: sentence.exactOptional() }),
);
const day = decoded(decodeDate);
const minute = decoded((text) => {
  const time = decodeClock(text);
  return time instanceof Refused ? time : time.slice(0, 5);
});
/** Kept as written: an instant with its offset. */
const instant = z.string().transform((text, context) => {
  const value = decodeInstant(text.trim());
  if (!(value instanceof Refused)) return text.trim();
  context.addIssue({ code: 'custom', params: value.refusal });
  return z.NEVER;
});
/** JSON numbers stand for words where people write versions and codes. */
const word = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const slot = z.strictObject({
  id: z.string().regex(ID_PATTERN),
  weekdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5, 6, 7]),
  from: minute,
  to: minute,
});

/** `campaigns/<id>/campaign.json` (CONTRACT 2), defaults filled in. Unknown keys are refused here and forgiven by the ingest. */
export const campaignSchema = z.strictObject({
  id: campaignIdSchema,
  title: z.strictObject({ fr: sentence, en: sentence.exactOptional() }),
  kind: z.enum(['calls', 'published']),
  protocol: sentence,
  fieldwork: z.strictObject({ from: day, to: day }),
  publishAt: instant.exactOptional(),
  maxAttempts: z.int().min(1).max(99).default(DEFAULT_MAX_ATTEMPTS),
  minGapSeconds: z.number().min(0).default(DEFAULT_MIN_GAP_SECONDS),
  maxWaitSeconds: z.number().positive().exactOptional(),
  timeZone: z
    .string()
    .refine(isTimeZone, { params: { code: 'time-zone-unknown' } })
    .default(DEFAULT_TIME_ZONE),
  designWeights: z.record(z.string(), z.record(z.string(), z.number().positive())).exactOptional(),
  scoreWeights: z.record(z.string(), z.number().min(0)).exactOptional(),
  operator: localText.exactOptional(),
  funding: sentence.exactOptional(),
  source: localText.exactOptional(),
  licence: localText.exactOptional(),
  planSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .exactOptional(),
  simulated: z.boolean().default(false),
  slots: z
    .array(slot)
    .min(1)
    .default([...DEFAULT_SLOTS.map((s) => ({ ...s, weekdays: [...s.weekdays] }))]),
  scenarioVersions: z.record(z.string(), word).default({}),
  columns: z.record(z.string(), z.string()).default({}),
  values: z.record(z.string(), z.record(z.string(), word)).default({}),
  constants: z.record(z.string(), word).default({}),
  $schema: z.string().exactOptional(),
});

export type CampaignSettings = z.infer<typeof campaignSchema>;
