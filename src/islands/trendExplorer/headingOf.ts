import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import { explorerWords } from '../../present/words/explorerWords.ts';
import type { Choice } from './Choice.ts';

/** What stands over a chart. */
export interface Heading {
  readonly title: string;
  readonly sub: string;
}

/**
 * Over lines that a reader has put beside each other: what they are, and that nothing compares them. The finding that stood
 * there is about the first of them alone, and names it.
 *
 * @param drawn the added lines that have points
 * @returns undefined where the first line is alone
 */
export function headingOf(
  { organisation, trend, finding, locale }: Pick<TrendExplorerSpec, 'organisation' | 'trend' | 'finding' | 'locale'>,
  drawn: readonly Pick<Choice, 'kind'>[],
): Heading | undefined {
  if (drawn.length === 0) return undefined;
  const words = explorerWords[locale].together;
  const count = (kind: Choice['kind']): number => 1 + drawn.filter((line) => line.kind === kind).length;
  const [organisations, indicators] = [count('organisation'), count('indicator')];
  const title =
    indicators === 1
      ? words.organisations(trend.label, organisations)
      : organisations === 1
        ? words.indicators(organisation.name, indicators)
        : words.both(organisations, indicators);
  return { title, sub: `${finding}. ${words.sub}` };
}
