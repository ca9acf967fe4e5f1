/** Makes a part of a page answer: given the element and the data that stands in it. */
type Mount = (island: HTMLElement, data: unknown) => void;

/** What a page may hold, by the name in its markup. Nothing is asked of the host before somebody touches one. */
const ISLANDS: Readonly<Record<string, () => Promise<Mount>>> = {
  'trend-explorer': async () => (await import('./trendExplorer/mountTrendExplorer.tsx')).mountTrendExplorer,
};

const WAKES = ['pointerover', 'pointerdown', 'focusin'] as const;
/** What the reader does while the code is on its way, and expects an answer to. */
const KEPT = ['pointermove', 'pointerdown', 'pointerup', 'keydown', 'click'] as const;

/**
 * A part of a page that reads without a script and answers once it is touched: by a pointer, a finger or the focus. What
 * stands in it stays in the document, so that focus stays where it is and nothing moves; what was done before the code
 * came is done again when it has.
 *
 * `<touch-island name="trend-explorer"><script type="application/json">…</script>…</touch-island>`; an element inside with
 * `data-awake='{"tabindex": "0"}'` takes those attributes where scripts run, and has none of them where they do not. With
 * `query="evolution-pickup"` it answers at once where the address asks for that.
 */
export class TouchIsland extends HTMLElement {
  #missed: Event[] = [];
  #called = false;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-awake]')) {
      const attributes = JSON.parse(part.dataset['awake'] ?? '{}') as Record<string, string>;
      for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    }
    this.#listen();
    // A link may show what a reader has made of it.
    const chart = this.getAttribute('query');
    if (chart !== null && new URLSearchParams(location.search).has(chart)) this.#wake();
  }

  #listen(): void {
    for (const type of WAKES) this.addEventListener(type, this.#wake, { passive: true });
    for (const type of KEPT) this.addEventListener(type, this.#keep, { passive: true });
    this.addEventListener('pointerleave', this.#forgetPointer);
  }

  #unlisten(): void {
    for (const type of WAKES) this.removeEventListener(type, this.#wake);
    for (const type of KEPT) this.removeEventListener(type, this.#keep);
    this.removeEventListener('pointerleave', this.#forgetPointer);
  }

  readonly #keep = (event: Event): void => {
    // Of a moving pointer the last place counts.
    if (event.type === 'pointermove') this.#missed = this.#missed.filter(({ type }) => type !== 'pointermove');
    this.#missed.push(event);
  };

  /** A mouse that went away asks for nothing any more; a finger that was lifted does. */
  readonly #forgetPointer = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.#missed = this.#missed.filter(({ type }) => !type.startsWith('pointer'));
  };

  readonly #wake = (): void => {
    if (this.#called) return;
    this.#called = true;
    this.#load().catch(() => {
      // Without a connection the page stays as it was, and the next touch tries again.
      this.#called = false;
      this.#missed = [];
    });
  };

  async #load(): Promise<void> {
    const mount = await ISLANDS[this.getAttribute('name') ?? '']?.();
    if (mount === undefined || !this.isConnected) return;
    this.#unlisten();
    mount(this, JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? 'null'));
    const missed = this.#missed;
    this.#missed = [];
    for (const event of missed) {
      event.target?.dispatchEvent(again(event));
      // One after the other, as they came: each must see what the one before has changed.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

/** The same event once more, from a script. */
function again(event: Event): Event {
  if (event instanceof PointerEvent) return new PointerEvent(event.type, event);
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  if (event instanceof KeyboardEvent) return new KeyboardEvent(event.type, event);
  return new Event(event.type, event);
}

customElements.define('touch-island', TouchIsland);
