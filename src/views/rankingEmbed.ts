import type { EmbedAddress } from '../domain/addresses.ts';
import type { Ranking } from '../domain/ranking.ts';

/** Under which address a ranking may be shown elsewhere, following the latest campaign. */
export function rankingEmbed({ indicator, scope }: Ranking): EmbedAddress {
  return { chart: 'ranking', subject: scope.kind === 'sector' ? scope.sector : 'all', indicator };
}
