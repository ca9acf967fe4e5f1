import { escapeMarkup } from './escapeMarkup.ts';
import { markedTitle } from './markedTitle.ts';

/** A picture that leads to its figures: for newsletters, and wherever frames are taken out. */
export function pictureSnippet(picture: {
  readonly image: string;
  readonly alt: string;
  /** Where a reader finds everything behind it. */
  readonly href: string;
  /** Said first where the data are invented. */
  readonly mark?: string;
}): string {
  const { image, alt, href, mark } = picture;
  return (
    `<a href="${escapeMarkup(href)}"><img src="${escapeMarkup(image)}" alt="${escapeMarkup(markedTitle(alt, mark))}" ` +
    'width="1200" height="675" style="max-width:100%;height:auto"></a>'
  );
}
