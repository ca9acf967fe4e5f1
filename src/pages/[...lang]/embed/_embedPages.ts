import { getSite } from '../../../site.ts';
import { embedKey, embedsOf } from '../../../views/embedsOf.ts';

/** Every embed as a page of a route: `/embed/<key>/` and the files beside it. */
export function embedPages() {
  return embedsOf(getSite('fr').barometer).map((embed) => ({
    params: { embed: embedKey(embed.of) },
    props: { embed },
  }));
}
