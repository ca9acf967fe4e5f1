/**
 * Waits for the first focus in a field before anything of the finder is fetched: a page that nobody searches from pays for
 * these lines only.
 */
export function awaitFinder(base: string): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finder]')) {
    const attach = () => void import('./attachFinder.ts').then(({ attachFinder }) => attachFinder(form, base));
    if (form.contains(document.activeElement)) attach();
    else form.addEventListener('focusin', attach, { once: true });
  }
}
