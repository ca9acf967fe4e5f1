/**
 * Makes the links to weeks follow what is shown: each leads to the first day of its week that is, and a week of none has no link.
 *
 * @param days the days of the table in their order, hidden or not
 * @returns what to call after days were hidden or shown
 */
export function pointWeeks(page: ParentNode, days: readonly HTMLElement[]): () => void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.week-links a')];
  const starts = links.map(({ hash }) => days.findIndex(({ id }) => `#${id}` === hash));
  return () => {
    links.forEach((link, place) => {
      const day = days.slice(starts[place], starts[place + 1]).find(({ hidden }) => !hidden);
      link.hidden = day === undefined;
      if (day) link.hash = day.id;
    });
  };
}
