import type { LinkView } from './frameView.ts';

/** The code of a live frame, and where the builder makes others. */
export interface EmbedCodeView {
  readonly title: string;
  readonly code: string;
  readonly href: string;
  /** Pictures and figures beside it, the answer of oEmbed, the code without a frame. */
  readonly links: readonly LinkView[];
}
