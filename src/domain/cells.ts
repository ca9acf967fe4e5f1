import { z } from 'zod';
import { ID_PATTERN } from './ids.ts';
import type { IssueCode } from './issueCodes.ts';
import { MAX_DURATION_SECONDS } from './method.ts';
import type { Cell } from './table.ts';

/** What our custom zod issues carry. */
export type Refusal = { readonly code: IssueCode } & Readonly<Record<string, string | number | readonly string[]>>;

/** A cell whose decoder returns a value, or refuses with one of our codes. */
export function cellOf<V>(type: Cell<V>['type'], decode: (text: string) => V | Refused): Cell<V> {
  const schema = z.string().transform((text, context): V => {
    const decoded = decode(text);
    if (!(decoded instanceof Refused)) return decoded;
    context.addIssue({ code: 'custom', params: decoded.refusal });
    return z.NEVER;
  });
  return { type, schema };
}

/** Tells a refusal from any value. */
export class Refused {
  readonly refusal: Refusal;
  constructor(code: IssueCode, params: Omit<Refusal, 'code'> = {}) {
    this.refusal = { ...params, code };
  }
}

/** Free text. */
export const text: Cell<string> = cellOf('text', (written) => written);

/** An identifier of the data folder; `brand` is one of the schemas of `ids.ts`. */
export function id<S extends z.ZodType<string>>(brand: S, pattern = ID_PATTERN): Cell<z.output<S>> {
  return cellOf('id', (written): z.output<S> | Refused => {
    if (!pattern.test(written)) return new Refused('id-malformed', { suggestion: idLike(written) });
    return brand.parse(written);
  });
}

/** A word of a closed list; `synonyms` are other words for the same codes, without accents or capitals. */
export function code<const C extends string>(
  codes: readonly C[],
  synonyms: Readonly<Record<string, NoInfer<C>>> = {},
): Cell<C> {
  const known = new Map<string, C>([...Object.entries(synonyms), ...codes.map((c): [string, C] => [c, c])]);
  const cell = cellOf('code', (written) => {
    return known.get(written) ?? known.get(folded(written)) ?? new Refused('code-unknown', { codes });
  });
  return { ...cell, codes };
}

/** `yes` or `no`, also in French. */
export const yesNo: Cell<boolean> = {
  ...cellOf('yes_no', (written) => {
    const word = folded(written);
    if (word === 'yes' || word === 'oui') return true;
    if (word === 'no' || word === 'non') return false;
    return new Refused('code-unknown', { codes: ['yes', 'no'] });
  }),
  codes: ['yes', 'no'],
};

const NUMBER = /^[-\u2212]?(\d+|\d{1,3}([ \u00A0\u202F]\d{3})+)([.,]\d+)?$/;

/** A number as written: decimal point or comma, spaces between thousands. NaN when it is not one. */
export function decodeNumber(written: string): number {
  if (!NUMBER.test(written)) return Number.NaN;
  return Number(
    written
      .replace(/[ \u00A0\u202F]/g, '')
      .replace(',', '.')
      .replace('\u2212', '-'),
  );
}

interface Range {
  readonly min: number;
  readonly max?: number;
}

/** A number within a range, both ends included. */
export function number({ min, max = Number.POSITIVE_INFINITY }: Range): Cell<number> {
  return cellOf('number', (written) => inRange(written, min, max));
}

/** A whole number within a range, both ends included. */
export function integer({ min, max = Number.POSITIVE_INFINITY }: Range): Cell<number> {
  return cellOf('integer', (written) => {
    const value = inRange(written, min, max);
    return value instanceof Refused || Number.isSafeInteger(value) ? value : new Refused('number-not-whole');
  });
}

function inRange(written: string, min: number, max: number): number | Refused {
  const value = decodeNumber(written);
  if (Number.isNaN(value)) return new Refused('number-malformed');
  if (!(value >= min && value <= max)) {
    return new Refused('number-out-of-range', max === Number.POSITIVE_INFINITY ? { min } : { min, max });
  }
  return value;
}

/** A printed percentage, 0 to 100, with the decimals it was written with. */
export const percentage: Cell<{ readonly value: number; readonly decimals: number }> = cellOf('number', (written) => {
  const value = inRange(written, 0, 100);
  if (value instanceof Refused) return value;
  return { value, decimals: /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0 };
});

const CLOCK_DURATION = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/;

/** Seconds, from `95`, `1:35` or `00:01:35`. Words (« 1 min 35 ») are refused: too many ways to misread them. */
export const duration: Cell<number> = cellOf('duration', (written) => {
  const clock = CLOCK_DURATION.exec(written);
  if (!clock && /\d\s*(h|mn|min|minutes?|s|sec|secondes?)(?![a-z])|['′″’"]/i.test(written)) {
    return new Refused('duration-words');
  }
  const minutes = Number(clock?.[2]);
  if (clock?.[1] !== undefined && minutes > 59) return new Refused('duration-malformed');
  const seconds = clock ? Number(clock[1] ?? 0) * 3600 + minutes * 60 + Number(clock[3]) : decodeNumber(written);
  if (Number.isNaN(seconds)) return new Refused('duration-malformed');
  if (seconds < 0) return new Refused('duration-negative');
  if (seconds > MAX_DURATION_SECONDS) return new Refused('duration-too-long', { max: MAX_DURATION_SECONDS });
  return seconds;
});

/** An address of the web. */
export const url: Cell<string> = cellOf('url', (written) => {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(written) && URL.canParse(written)
    ? written
    : new Refused('url-malformed');
});

/** A sha256 in hexadecimal. */
export const sha256: Cell<string> = cellOf('text', (written) => {
  return /^[0-9a-f]{64}$/i.test(written) ? written.toLowerCase() : new Refused('hash-malformed');
});

/** Several values of one kind between `|`. */
export function list<V>(item: Cell<V>): Cell<readonly V[]> {
  const schema = z.string().transform((written, context): readonly V[] => {
    const values: V[] = [];
    for (const part of written.split('|').map((p) => p.trim())) {
      if (part === '') continue;
      const parsed = item.schema.safeParse(part);
      if (parsed.success) values.push(parsed.data);
      else context.addIssue({ code: 'custom', params: { ...refusalOf(parsed.error), item: part } });
    }
    return values;
  });
  return { type: 'list', schema, ...(item.codes && { codes: item.codes }) };
}

/** Our code and parameters in an error of one of these schemas. */
export function refusalOf(error: z.ZodError): Refusal {
  const params = error.issues.find((issue) => issue.code === 'custom')?.params;
  if (!params) throw new Error(`a cell schema refused without a code: ${error.message}`);
  return params as Refusal;
}

/** Without case, accents or outer spaces: how words of people are compared. */
export function folded(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The id that a text would make. */
export function idLike(written: string): string {
  return folded(written)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
