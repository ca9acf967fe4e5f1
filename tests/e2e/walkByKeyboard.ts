import type { Page } from '@playwright/test';

/** Presses of Tab from the top; long pages repeat themselves after that. */
const FROM_TOP = 40;
/** Stops before the last one where the walk is taken up again, to see that it comes out at the end. */
const BEFORE_END = 6;

/** What the window keeps between two presses. */
interface Walk {
  /** What Tab should stop at, in the order of the page. */
  readonly stops: readonly HTMLElement[];
}

declare global {
  interface Window {
    walk?: Walk;
  }
}

/** Lists in the page itself what Tab should reach, and puts the start of the walk at its top. */
function prepare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const radios = new Set<string>();
    const reached = (element: HTMLElement) => {
      if (element.tabIndex < 0 || element.matches(':disabled, [inert] *')) return false;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // Tab stops once in a group of radio buttons, at the one chosen; arrows do the rest.
      const group = `${element.form?.action ?? ''} ${element.name}`;
      const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`);
      if (radios.has(group) || (chosen !== null && chosen !== element)) return false;
      radios.add(group);
      return true;
    };
    const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';
    window.walk = { stops: [...document.querySelectorAll<HTMLElement>(candidates)].filter(reached) };
    return window.walk.stops.length;
  });
}

/** @returns the place of what has the focus among the stops, −1 outside them, and what is wrong with how it shows */
function look(page: Page): Promise<{ readonly at: number; readonly fault: string | undefined; readonly what: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { at: -1, fault: undefined, what: 'body' };
    const what = focused.outerHTML.slice(0, 100);
    // What has the focus within a frame shows it there: embeds.spec.ts and the frame's own page are asked.
    if (focused instanceof HTMLIFrameElement) return { at: -1, fault: undefined, what };
    const at = window.walk?.stops.findIndex((stop) => stop === focused) ?? -1;
    const label = focused instanceof HTMLInputElement ? (focused.labels?.[0] ?? undefined) : undefined;
    const shown = [focused, focused.nextElementSibling, label, label?.querySelector('span'), focused.parentElement];
    // A tile of a map shows it by the line around it.
    const ground = focused instanceof SVGElement ? focused.querySelector('rect') : null;
    const ringed = ground !== null && parseFloat(getComputedStyle(ground).strokeWidth) >= 2;
    const outlined = shown.some((element) => {
      if (ringed) return true;
      if (!(element instanceof HTMLElement)) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (!outlined) return { at, what, fault: 'its focus does not show' };
    // A control that is drawn by its label is one pixel wide itself.
    const drawn = focused instanceof HTMLElement && focused.offsetWidth <= 1 ? (label ?? focused) : focused;
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    const inView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    return { at, what, fault: inView ? undefined : 'it has the focus out of view' };
  });
}

/** Walks a page with Tab alone. @returns one line for each fault */
export async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const count = await prepare(page);

  const walk = async (from: number, presses: number): Promise<number> => {
    let next = from;
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press('Tab');
      const { at, fault, what } = await look(page);
      if (what === 'body') return next;
      if (fault !== undefined) faults.push(`${what}: ${fault}`);
      // A frame that scrolls takes the focus too, and is no stop of ours.
      if (at === -1) continue;
      if (at !== next) faults.push(`Tab goes from stop ${next - 1} to stop ${at}: ${what}`);
      next = at + 1;
    }
    return next;
  };

  const reached = await walk(0, FROM_TOP);
  if (reached < Math.min(count, FROM_TOP / 2)) faults.push(`Tab stops at ${reached} of ${count}`);
  const nearEnd = Math.max(0, count - BEFORE_END);
  await page.evaluate((place) => window.walk?.stops[place]?.focus(), nearEnd);
  const end = await walk(nearEnd + 1, BEFORE_END * 2);
  if (end !== count) faults.push(`Tab leaves the page after stop ${end} of ${count}`);
  return faults;
}

/** Takes the skip link as a reader does: Tab, Enter, Tab. @returns one line for each fault */
export async function takeSkipLink(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const box = link?.getBoundingClientRect();
    return link?.matches('a.skip') === true && box !== undefined && box.top >= 0 && box.bottom > 0;
  });
  if (!first) return ['the first Tab does not show the skip link'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const skipped = await page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    if (main === null || focused === null) return false;
    return (main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  return skipped ? [] : ['after the skip link, Tab is not behind the head of the page'];
}
