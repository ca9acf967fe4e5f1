import { escapeMarkup } from './escapeMarkup.ts';
import { markedTitle } from './markedTitle.ts';

/** What a frame of ours needs to be told. */
export interface FrameSnippet {
  /** Absolute address of the embed. */
  readonly src: string;
  /** Heard before the frame is entered. */
  readonly title: string;
  /** Reserved, in CSS pixels: what stands below does not move. */
  readonly height: number;
  /** Light without it: a dark box in a white newspaper is a hole. */
  readonly theme?: 'dark' | 'auto';
  /** Said first where the data are invented. */
  readonly mark?: string;
}

/**
 * The frame as a publisher pastes it: named, lazy, of a reserved height; it needs no script, may be sandboxed, and tells us nothing of
 * the page that it stands in.
 */
export function frameSnippet({ src, title, height, theme, mark }: FrameSnippet): string {
  const address = theme ? `${src}?theme=${theme}` : src;
  return (
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(markedTitle(title, mark))}" width="640" height="${height}" ` +
    'loading="lazy" referrerpolicy="no-referrer" style="border:0;width:100%"></iframe>'
  );
}
