import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import type { Choice } from './Choice.ts';

type Named = Pick<TrendExplorerSpec, 'organisation' | 'trend'>;

/** How a line is called among others. */
export interface LineName {
  /** On the drawing, which has little room: what sets it apart there. The heading says what the lines share. */
  readonly name: string;
  /** Whose it is, and of what. */
  readonly fullName: string;
}

/**
 * Names a line by organisation and indicator; on the drawing by one of them where the lines share the other.
 *
 * @param line the added line; undefined for the one that was there before
 * @param chosen all that were added
 */
export function lineName(
  { organisation, trend }: Named,
  line: Pick<Choice, 'kind' | 'name'> | undefined,
  chosen: readonly Pick<Choice, 'kind'>[],
): LineName {
  const who = line?.kind === 'organisation' ? line.name : organisation.name;
  const what = line?.kind === 'indicator' ? line.name : trend.label;
  const fullName = `${who}, ${what}`;
  const kinds = new Set(chosen.map(({ kind }) => kind));
  return { name: kinds.size > 1 ? fullName : kinds.has('indicator') ? what : who, fullName };
}
