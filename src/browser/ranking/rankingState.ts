/** Columns that a ranking can be sorted by. */
export type SortKey = 'rank' | 'name' | 'value' | 'n';

/** How a reader has arranged a ranking. It stands in the address: a link shows what was seen. */
export interface RankingState {
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly sector?: string;
  readonly network?: string;
  /** Code of a département: its own organisations and the national ones. */
  readonly territory?: string;
  /** Fewest calls behind a figure. */
  readonly minN?: number;
  /** The organisation that the others are compared with. */
  readonly against?: string;
}

/** As the page is published: best first, everybody shown. */
export const PUBLISHED_STATE: RankingState = { sort: 'rank', descending: false };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TERRITORY = /^[0-9][0-9AB][0-9]?$/;
const COUNT = /^[1-9][0-9]{0,5}$/;
const SORTS: Readonly<Record<SortKey, string>> = { rank: 'rang', name: 'nom', value: 'taux', n: 'appels' };

/**
 * The state in a query string. What is not understood is as if it were not there: an old link shows the ranking.
 *
 * @example parseRankingState('?tri=-taux&departement=14')
 */
export function parseRankingState(query: string): RankingState {
  const asked = new URLSearchParams(query);
  const text = (name: string, shape: RegExp) => {
    const found = asked.get(name)?.trim() ?? '';
    return shape.test(found) ? found : undefined;
  };
  const sorted = asked.get('tri') ?? '';
  const sort = (Object.keys(SORTS) as SortKey[]).find((key) => SORTS[key] === sorted.replace(/^-/, ''));
  const sector = text('secteur', ID);
  const network = text('reseau', /./);
  const territory = text('departement', TERRITORY);
  const minN = text('minimum', COUNT);
  const against = text('face', ID);
  return {
    ...(sort ? { sort, descending: sorted.startsWith('-') } : PUBLISHED_STATE),
    ...(sector && { sector }),
    ...(network && { network }),
    ...(territory && { territory }),
    ...(minN && { minN: Number(minN) }),
    ...(against && { against }),
  };
}

/** The query of a state, `?` included; empty for the ranking as published, so that its address stays bare. */
export function serialiseRankingState(state: RankingState): string {
  const query = new URLSearchParams();
  if (state.sector) query.set('secteur', state.sector);
  if (state.network) query.set('reseau', state.network);
  if (state.territory) query.set('departement', state.territory);
  if (state.minN) query.set('minimum', String(state.minN));
  if (state.sort !== 'rank' || state.descending) query.set('tri', (state.descending ? '-' : '') + SORTS[state.sort]);
  if (state.against) query.set('face', state.against);
  const text = query.toString();
  return text && `?${text}`;
}
