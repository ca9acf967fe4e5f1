import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { embedBuilderWords } from '../present/words/embedBuilderWords.ts';
import { embedGroups } from './embedGroups.ts';
import type { LinkView } from './frameView.ts';
import { proseView, type ProseView } from './proseView.ts';
import { snippetView, type SnippetView } from './snippetView.ts';

export interface EmbedCodesView extends ProseView {
  readonly builder: LinkView;
  /** To each subject. */
  readonly contents: readonly LinkView[];
  readonly subjects: readonly {
    readonly id: string;
    readonly anchor: string;
    readonly name: string;
    readonly charts: readonly SnippetView[];
  }[];
}

/**
 * The codes of all rankings, or of a sector's organisations (JO1): what a reader without script copies, and the builder reads. One
 * page each, so that none grows with the number of sectors.
 *
 * @param id of `embedGroups`
 */
export function embedCodesView(site: Site, barometer: Barometer, id: string): EmbedCodesView {
  const words = embedBuilderWords[site.locale];
  const group = embedGroups(barometer, site.locale).find((one) => one.id === id);
  if (!group) throw new Error(`no chart stands under ${id}`);
  return {
    ...proseView(site, barometer, {
      address: addresses.embedCodes(id),
      title: words.codesTitle(group.title),
      lead: words.listNote,
    }),
    builder: { href: linkTo(site, addresses.embedBuilder), text: words.title },
    contents: group.subjects.map((subject) => ({ href: `#${anchorOf(subject)}`, text: subject.name })),
    subjects: group.subjects.map(({ embeds, ...subject }) => ({
      ...subject,
      anchor: anchorOf(subject),
      charts: embeds.map((embed) => snippetView(site, barometer, embed)),
    })),
  };
}

/** No chart is called so. */
function anchorOf({ id }: { readonly id: string }): string {
  return `sujet-${id}`;
}
