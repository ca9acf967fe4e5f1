import type { z } from 'zod';
import { type CampaignSettings, campaignSchema } from '../domain/campaignSchema.ts';
import { idLike, type Refusal } from '../domain/cells.ts';
import { decodeText } from './decodeText.ts';
import { nearest } from './nearest.ts';
import { parseJson } from './parseJson.ts';
import type { Place, Report } from './report.ts';

/** A campaign's settings and the line of each of their keys. */
export interface ParsedSettings {
  readonly settings: CampaignSettings;
  readonly at: (path: string) => Place;
}

/** Bytes of `campaign.json` → settings with their defaults; `undefined`, with the reasons reported, when it cannot be used. */
export function parseSettings(file: string, bytes: Uint8Array, report: Report): ParsedSettings | undefined {
  const text = decodeText(bytes);
  if (text === undefined) {
    report('file-not-text', { file });
    return undefined;
  }
  const json = parseJson(text);
  if (json.kind === 'error') {
    report('json-syntax', { file, row: json.line, received: json.found });
    return undefined;
  }
  const at = (path: string): Place => {
    const row = json.lines.get(path);
    return { file, ...(path !== '' && { column: path }), ...(row !== undefined && { row }) };
  };
  for (const path of json.duplicates) report('json-duplicate-key', at(path));

  const value = json.value;
  const first = campaignSchema.safeParse(value);
  const unknown = first.success ? [] : first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  for (const issue of unknown) {
    for (const key of issue.keys) {
      const path = [...issue.path, key].join('.');
      const suggestion = nearest(key, KNOWN_KEYS);
      report('setting-unknown', at(path), suggestion === undefined ? {} : { suggestion });
    }
  }
  const parsed = unknown.length === 0 ? first : campaignSchema.safeParse(without(value, unknown));
  if (parsed.success) return { settings: parsed.data, at };
  for (const issue of parsed.error.issues) reportSetting(issue, value, at, report);
  return undefined;
}

const KNOWN_KEYS = [...Object.keys(campaignSchema.shape), 'fr', 'en', 'from', 'to', 'weekdays'].map((id) => ({
  id,
  names: [],
}));

type UnknownKeys = Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>;

/** A copy without the keys that the schema does not know. */
function without(value: unknown, unknown: readonly UnknownKeys[]): unknown {
  const copy = structuredClone(value);
  for (const { path, keys } of unknown) {
    const parent = valueAt(copy, path);
    if (isRecord(parent)) for (const key of keys) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (v, key) => (isRecord(v) || Array.isArray(v) ? (v as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function reportSetting(issue: z.core.$ZodIssue, value: unknown, at: (path: string) => Place, report: Report): void {
  const path = issue.path.join('.');
  const written = valueAt(value, issue.path);
  const place: Place = { ...at(path), ...(written !== undefined && { received: asText(written) }) };
  if (written === undefined) report('setting-missing', { ...place, ...at(parentOf(issue.path)), column: path });
  else if (issue.code === 'custom') {
    const { code, ...params } = issue.params as Refusal;
    report(code, place, params);
  } else if (issue.code === 'invalid_type') report('setting-type', place, { expected: issue.expected });
  else if (issue.code === 'invalid_union') report('setting-type', place, { expected: 'string' });
  else if (issue.code === 'invalid_value') report('setting-value', place, { allowed: issue.values.map(String) });
  else if (issue.code === 'invalid_format' && path === 'planSha256') report('hash-malformed', place);
  else if (issue.code === 'invalid_format') report('id-malformed', place, { suggestion: idLike(asText(written)) });
  else report('setting-value', place, boundsOf(issue));
}

/** The nearest enclosing object of a missing key: there one must write it. */
function parentOf(path: readonly PropertyKey[]): string {
  return path.slice(0, -1).join('.');
}

function boundsOf(issue: z.core.$ZodIssue): Readonly<Record<string, number>> {
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return issue.inclusive === false ? { above: Number(issue.minimum) } : { min: Number(issue.minimum) };
  }
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  return {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
