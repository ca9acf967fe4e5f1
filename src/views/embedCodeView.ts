/** The code of a live frame, and where the builder makes others. */
export interface EmbedCodeView {
  readonly title: string;
  readonly code: string;
  readonly href: string;
}
