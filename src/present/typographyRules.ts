import { APOSTROPHE, ELLIPSIS, MINUS, NARROW, NO_BREAK } from './spaces.ts';

/** A piece of text to be replaced: `[start, end)` by `text`. Edits of one pass never overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Stands for what typography must not look into (a code, a foreign word), so that its neighbours still see a word. */
export const OPAQUE = '\uE000';
/** Stands for the « & » of an entity that was not decoded. */
export const KEPT = '\uE001';

const S = '[ \\t\\r\\n\\u00a0\\u202f\\u2009]';
const WORD = '[\\p{L}\\p{N}\\uE000]';
const UNITS = 'h|min|mn|s|ms|ko|Mo|Go|km|px|€|appels?|points?|tentatives?|ans|mois|jours?|heures?|minutes?|secondes?';

/** Addresses, paths, codes in backticks, entities, e-mails, hours as 10:30 and ISO dates: no rule touches them. */
const PROTECTED = new RegExp(
  [
    '(?:https?|ftp|mailto|data|tel):[^\\s<>«»"]+',
    'www\\.[^\\s<>«»"]+',
    '`[^`]*`',
    `${KEPT}\\w+;`,
    '[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w',
    '(?<![\\w.])(?:[\\w-]+\\.)+[a-z]{2,}/[^\\s<>«»"]*',
    '(?<![\\w»)])/[\\w~.-]+/[^\\s<>«»"]*',
    '\\d{4}-\\d{2}(?:-\\d{2})?(?:T[\\d:.]+(?:Z|[+-]\\d{2}:\\d{2})?)?',
    '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  ].join('|'),
  'gu',
);

/** Each rule finds text by a pattern of one group that holds what is replaced; `needs` is in any text that it matches. */
interface Rule {
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly by: string;
}

function rule(needs: RegExp, pattern: string, by: string): Rule {
  return { needs, pattern: new RegExp(pattern, 'dgu'), by };
}

const CHARACTERS: readonly Rule[] = [
  rule(/'/, String.raw`(?<=[\p{L}\uE000])(')(?=[\p{L}\p{N}\uE000«])`, APOSTROPHE),
  rule(/\.\.\./, String.raw`(?<!\.)(\.{3})(?![./])`, ELLIPSIS),
  rule(/-\d/, String.raw`(?<=^|[\s(«])(-)(?=\d)`, MINUS),
];

const SPACES: readonly Rule[] = [
  /* « between », and before ; ! ? which end a word or follow another mark */
  rule(/«/, String.raw`(?<=«)(${S}*)(?=[^\s])`, NARROW),
  rule(/»/, String.raw`(?<=[^\s«])(${S}*)(?=»)`, NARROW),
  rule(/[;!?]/, String.raw`(?<=[^\s«([;!?])(${S}*)(?=[;!?]+(?:[\s»)\]"”’.,…]|$))`, NARROW),
  rule(/:/, String.raw`(?<=[^\s«([:])(${S}*)(?=:(?:\s|$))`, NO_BREAK),
  /* no space before a comma or a full stop */
  rule(/[\s][,.]/, String.raw`(?<=[^\s«([,.;:!?])(${S}+)(?=[,.](?:\s|$))`, ''),
  /* numbers */
  rule(/[%‰]/, String.raw`(?<=\d)(${S}*)(?=[%‰](?!${WORD}))`, NARROW),
  rule(/%/, String.raw`(?<=\p{L})(${S}+)(?=%(?!${WORD}))`, NO_BREAK),
  rule(
    /\d[ \u00a0\u202f]\d{3}/,
    String.raw`(?<=(?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3})*)([ \u00a0\u202f])(?=\d{3}(?!\d))`,
    NARROW,
  ),
  rule(/\d\s/, String.raw`(?<=\d)(${S}+)(?=(?:${UNITS})(?![\p{L}\p{N}${APOSTROPHE}']))`, NO_BREAK),
  rule(/(?:h|min)\s+\d/, String.raw`(?<=\d${S}?(?:h|min))(${S}+)(?=\d{1,2}(?:${S}?(?:min|s))?(?!\d|[,.]\d))`, NO_BREAK),
  /* n = 384, p < 0,001, n° 12, p. 31, art. 6 */
  rule(/[=<>≤≥]/, String.raw`(?<=(?<!${WORD})[nNkKp])(${S}+)(?=[=<>≤≥]${S}+[\d−])`, NO_BREAK),
  rule(/[=<>≤≥]/, String.raw`(?<=(?<!${WORD})[nNkKp]${S}+[=<>≤≥])(${S}+)(?=[\d−])`, NO_BREAK),
  rule(/°|p\.|art\./, String.raw`(?<=(?<!${WORD})(?:[nN]°|p\.|art\.))(${S}+)(?=\d)`, NO_BREAK),
];

/** First pass: characters that change. */
export function characterEdits(text: string): readonly Edit[] {
  return edits(text, CHARACTERS);
}

/** Second pass, on the result of the first: spaces that change, appear or stay as they are. */
export function spaceEdits(text: string): readonly Edit[] {
  return edits(text, SPACES);
}

function edits(text: string, rules: readonly Rule[]): readonly Edit[] {
  const spans = [...text.matchAll(PROTECTED)].map((match) => [match.index, match.index + match[0].length] as const);
  const found = new Map<number, Edit>();
  for (const { needs, pattern, by } of rules) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      const inside = spans.some(([from, to]) => (start > from && start < to) || (end > from && end < to));
      if (!inside && !found.has(start) && text.slice(start, end) !== by) found.set(start, { start, end, text: by });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
