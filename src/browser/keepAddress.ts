/**
 * A link to the other language leads to what is shown here: both languages understand the same query. It is brought up to date
 * before a link can be followed, copied or opened elsewhere.
 */
export function keepAddress(): void {
  const keep = ({ target }: Event): void => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  };
  // The last is for a link that had the focus before this script was there.
  for (const type of ['pointerdown', 'focusin', 'click']) addEventListener(type, keep, { capture: true });
}
