/** Where the reader is: a campaign, and a line. */
export interface ReadingPlace {
  /** Position among the campaigns; absent: nowhere. */
  readonly at: number | undefined;
  /** Position among the lines. */
  readonly line: number;
}

/**
 * Where a key leads: left and right from one campaign to the next, up and down from one line to another (of one line: along
 * the campaigns, as a slider does), Home and End to the ends, Escape away.
 *
 * @param count of campaigns and of lines
 * @returns undefined where the key means nothing here
 */
export function placeAfterKey(
  key: string,
  { at, line }: ReadingPlace,
  count: { readonly campaigns: number; readonly lines: number },
): ReadingPlace | undefined {
  const last = count.campaigns - 1;
  const along = (step: number): ReadingPlace => ({
    line,
    at: at === undefined ? last : Math.min(Math.max(at + step, 0), last),
  });
  const across = (step: number): ReadingPlace =>
    count.lines > 1 ? { at: at ?? last, line: (line + step + count.lines) % count.lines } : along(-step);
  switch (key) {
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowRight':
      return along(1);
    case 'ArrowUp':
      return across(-1);
    case 'ArrowDown':
      return across(1);
    case 'Home':
      return { at: 0, line };
    case 'End':
      return { at: last, line };
    case 'Escape':
      return at === undefined ? undefined : { at: undefined, line };
    default:
      return undefined;
  }
}
