import type { z } from 'zod';

/** How a cell is written, for the data dictionary and Table Schema. */
export type CellType =
  | 'text'
  | 'id'
  | 'code'
  | 'integer'
  | 'number'
  | 'duration'
  | 'yes_no'
  | 'date'
  | 'publication_date'
  | 'clock_time'
  | 'instant'
  | 'url'
  | 'list';

/** One kind of cell: text as written (never empty, outer spaces gone) → value, or a custom issue that carries our code. */
export interface Cell<Value> {
  readonly type: CellType;
  readonly schema: z.ZodType<Value, string>;
  /** The closed list of a `code` cell. */
  readonly codes?: readonly string[];
}

/** What an empty cell or an absent column becomes: an issue, nothing, or a stated value. */
export type Presence = 'required' | 'optional' | 'defaulted';

/** The nouns that ids of a row may point to. */
export type Reference = 'sector' | 'organisation' | 'scenario' | 'indicator' | 'campaign';

/** One column of a CSV file of CONTRACT 2. */
export interface Column<Field extends string = string, Value = unknown, P extends Presence = Presence> {
  /** Name of the field of the noun. */
  readonly field: Field;
  readonly cell: Cell<Value>;
  readonly presence: P;
  readonly fallback?: Value;
  /** Columns of the same file that together stand in for this one; without them it is required. */
  readonly standIns?: readonly string[];
  /** Read, checked and forgotten: never in the noun, so never published. */
  readonly forgotten?: boolean;
  /** What the id must be among; the ingest proposes the nearest. */
  readonly refersTo?: Reference;
  /** French headers that stand for it, beside our name. */
  readonly aliases: readonly string[];
  readonly descriptionFr: string;
  readonly descriptionEn: string;
}

/** Columns by our name, in the order in which we write them. */
export type Columns = Readonly<Record<string, Column>>;

/** One CSV file. */
export interface Table<C extends Columns = Columns> {
  /** File name without its folder. */
  readonly file: string;
  readonly columns: C;
}

interface Words {
  readonly fr: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly standIns?: readonly string[];
  readonly refersTo?: Reference;
  readonly forgotten?: boolean;
}

/** A column that must exist and whose cells are never empty. */
export function required<F extends string, V>(field: F, cell: Cell<V>, words: Words): Column<F, V, 'required'> {
  return { field, cell, presence: 'required', ...described(words) };
}

/** A column that must exist; an empty cell means `fallback`. */
export function requiredOrEmpty<F extends string, V>(
  field: F,
  cell: Cell<V>,
  fallback: V,
  words: Words,
): Column<F, V, 'required'> {
  return { field, cell, presence: 'required', fallback, ...described(words) };
}

/** A column that may be absent; an empty cell leaves the field out. */
export function optional<F extends string, V>(field: F, cell: Cell<V>, words: Words): Column<F, V, 'optional'> {
  return { field, cell, presence: 'optional', ...described(words) };
}

/** A column that may be absent; an empty cell means `fallback`. */
export function defaulted<F extends string, V>(
  field: F,
  cell: Cell<V>,
  fallback: V,
  words: Words,
): Column<F, V, 'defaulted'> {
  return { field, cell, presence: 'defaulted', fallback, ...described(words) };
}

function described(words: Words) {
  const { fr, en, aliases = [], ...rest } = words;
  return { aliases, descriptionFr: fr, descriptionEn: en, ...rest };
}

/** One parsed row: `row` is the line of the file (header = 1), the rest are the fields of the columns. */
export type ParsedRow<T extends Table> = { readonly row: number } & {
  readonly [K in keyof T['columns'] as Always<T['columns'][K]>]: ValueOf<T['columns'][K]>;
} & { readonly [K in keyof T['columns'] as Sometimes<T['columns'][K]>]?: ValueOf<T['columns'][K]> };

type ValueOf<C> = C extends Column<string, infer V> ? V : never;
type Always<C> = C extends Column<infer F, unknown, 'required' | 'defaulted'> ? F : never;
type Sometimes<C> = C extends Column<infer F, unknown, 'optional'> ? F : never;
