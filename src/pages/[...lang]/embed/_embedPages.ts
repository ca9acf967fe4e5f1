import { getSite } from '../../../site.ts';
import { embedKey, embedsOf } from '../../../views/embedsOf.ts';
import { movedEmbeds } from '../../../views/movedEmbeds.ts';

/** Every embed as a page of a route, `/embed/<key>/` and the files beside it; a moved one has the files of where it leads. */
export function embedPages() {
  const { barometer } = getSite('fr');
  return [
    ...embedsOf(barometer).map((embed) => ({
      params: { embed: embedKey(embed.of) },
      props: { embed, isMoved: false },
    })),
    ...movedEmbeds(barometer).map(({ from, to }) => ({
      params: { embed: embedKey(from) },
      props: { embed: to, isMoved: true },
    })),
  ];
}
