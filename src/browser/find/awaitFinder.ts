/**
 * Waits for the first focus in a field before anything of the finder is fetched: a page that nobody searches from pays for
 * these lines only. It listens on the document, which need not have been read to its end.
 */
export function awaitFinder(base: string): void {
  const attached = new WeakSet<Element>();
  const attach = (place: EventTarget | null): void => {
    const form = place instanceof Element ? place.closest<HTMLFormElement>('form[data-finder]') : null;
    if (!form || attached.has(form)) return;
    attached.add(form);
    import('./attachFinder.ts').then(
      ({ attachFinder }) => attachFinder(form, base),
      // Without a connection the next focus tries again.
      () => attached.delete(form),
    );
  };
  document.addEventListener('focusin', ({ target }) => attach(target));
  attach(document.activeElement);
}
