import { escapeMarkup } from './escapeMarkup.ts';

/** A picture that leads to its figures: for newsletters, and wherever frames are taken out. */
export function pictureSnippet(picture: {
  readonly image: string;
  readonly alt: string;
  /** Where a reader finds everything behind it. */
  readonly href: string;
}): string {
  const { image, alt, href } = picture;
  return (
    `<a href="${escapeMarkup(href)}"><img src="${escapeMarkup(image)}" alt="${escapeMarkup(alt)}" ` +
    'width="1200" height="675" style="max-width:100%;height:auto"></a>'
  );
}
