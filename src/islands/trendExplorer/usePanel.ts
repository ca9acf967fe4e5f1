import { useEffect, useEffectEvent, useState } from 'react';

/** Opens and closes a panel by a button that was there before the script: the focus stays on it. */
export function usePanel(
  button: HTMLButtonElement | null,
  panel: HTMLElement | null,
): { readonly isOpen: boolean; readonly close: () => void } {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    button?.focus();
  };
  useEffect(() => {
    button?.setAttribute('aria-expanded', String(isOpen));
    if (panel) panel.hidden = !isOpen;
    // On a phone it opens below the screen.
    if (isOpen) panel?.scrollIntoView({ block: 'nearest' });
  }, [button, panel, isOpen]);
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Node && (button?.contains(target) === true || panel?.contains(target) === true);
    button?.addEventListener('click', () => setOpen((now) => !now), { signal });
    for (const part of [button, panel]) part?.addEventListener('keydown', (event) => escape(event), { signal });
    document.addEventListener('pointerdown', ({ target }) => isInside(target) || setOpen(false), { signal });
    panel?.addEventListener(
      'focusout',
      ({ relatedTarget }) => relatedTarget === null || isInside(relatedTarget) || setOpen(false),
      { signal },
    );
    return () => stop.abort();
  }, [button, panel]);
  return { isOpen, close };
}
