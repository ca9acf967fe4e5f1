/**
 * Lets go of what lies over the page: Escape closes it and gives the focus back, and so does going anywhere else, by pointer or
 * by keys. Without it the list would hide what has the focus next.
 */
export function closeOverlays(): void {
  const leave = ({ target }: Event): void => {
    for (const details of openOverlays()) details.open = details.contains(target as Node);
  };
  addEventListener('pointerdown', leave);
  addEventListener('focusin', leave);
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const details of openOverlays()) {
      details.open = false;
      details.querySelector('summary')?.focus();
    }
  });
}

/** Disclosures that are open and cover what follows them; others have their place in the page. */
function openOverlays(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll('details[open] > summary + *')].flatMap((panel) => {
    const details = panel.parentElement;
    const covers = getComputedStyle(panel).position === 'absolute';
    return covers && details instanceof HTMLDetailsElement ? [details] : [];
  });
}
