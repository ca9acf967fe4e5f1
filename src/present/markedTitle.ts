/** A title that leaves the page without what stands around it: said to be of invented data first, where it is. */
export function markedTitle(title: string, mark: string | undefined): string {
  return mark === undefined ? title : `${mark} – ${title}`;
}
