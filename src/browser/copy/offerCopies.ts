import { inStretches } from '../inStretches.ts';
import { wholeAddresses } from './wholeAddresses.ts';

/**
 * Puts a button beside each piece of the page that is there to be taken away: `[data-copy]` holds the words of its buttons, and
 * each `[data-item]` inside, named for listeners, the texts marked `[data-text]`. Without script, or on a host that gives no
 * clipboard, the text is selected by hand.
 */
export function offerCopies(page: ParentNode): void {
  if (!('clipboard' in navigator)) return;
  const items: (() => void)[] = [];
  for (const list of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    // A label that changes is not heard everywhere.
    const status = document.createElement('p');
    status.className = 'sr';
    status.setAttribute('role', 'status');
    // Beside it: a list holds items only.
    list.after(status);
    for (const item of list.querySelectorAll<HTMLElement>('[data-item]'))
      items.push(() => {
        offerCopy(item, list, status);
      });
  }
  // A page has up to a hundred sentences.
  inStretches(() => {
    const offer = items.shift();
    offer?.();
    return offer !== undefined;
  });
}

function offerCopy(item: HTMLElement, { dataset: { copy = '', copied = '' } }: HTMLElement, status: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.ariaLabel = `${copy} – ${item.dataset['item'] ?? ''}`;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(wholeAddresses(textOf(item), location.origin)).then(() => {
      button.textContent = copied;
      button.ariaLabel = null;
      status.textContent = `${copied} – ${item.dataset['item'] ?? ''}`;
      button.addEventListener('blur', () => (button.textContent = copy), { once: true });
    });
  });
  item.append(button);
}

/** Code keeps its lines; of sentences the line breaks of the source are no part, while no-break spaces are. */
export function textOf(item: Element): string {
  return [...item.querySelectorAll('[data-text]')]
    .map(({ tagName, textContent }) =>
      tagName === 'PRE' || tagName === 'TEXTAREA' ? textContent : textContent.replaceAll(/[ \n\t]+/g, ' ').trim(),
    )
    .join(' ');
}
