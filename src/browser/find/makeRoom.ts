import { roomBelow } from './roomBelow.ts';

/** Brings a field near the top of the screen where its suggestions would open below the fold; elsewhere nothing moves. */
export function makeRoom(form: HTMLElement): void {
  const field = form.querySelector('.field') ?? form;
  const { bottom } = field.getBoundingClientRect();
  if (roomBelow(bottom, window.innerHeight)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  form.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
}
