import { markedTitle } from '../present/markedTitle.ts';
import { embedWords } from '../present/words/embedWords.ts';
import type { EmbedView } from './embedView.ts';

/** What tells an embed from all others in a tab, a list or a search: pinned ones of one chart differ by their campaign. */
export function embedName({
  title,
  pinned,
  campaign,
  fictional,
  locale,
}: Pick<EmbedView, 'title' | 'pinned' | 'campaign' | 'fictional' | 'locale'>): string {
  const name = pinned ? `${title} (${campaign.title})` : title;
  return markedTitle(name, fictional ? embedWords[locale].fictional : undefined);
}
