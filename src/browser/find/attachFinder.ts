import type { Locale } from '../../domain/locale.ts';
import { findWords } from '../../present/words/findWords.ts';
import type { Suggestion } from '../../find/Suggestion.ts';
import { answerOf } from './answerOf.ts';
import { attachPopup } from './attachPopup.ts';
import { fetchFinder } from './fetchFinder.ts';
import { makeRoom } from './makeRoom.ts';
import { pageLocale } from './pageLocale.ts';

/** Whole: it means the one département that it lies in, if there is one. */
const POSTCODE = /^\d{5}$/;

/**
 * Turns the field of a form into a combobox: it suggests as one types, arrows move, Enter opens, Escape closes, and the
 * number of suggestions is announced. Enter without a choice opens the one organisation or sector of the name typed, or the one
 * place of the postcode; whatever else is sent goes where the form goes without script.
 */
export function attachFinder(form: HTMLFormElement, base: string): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input) return;
  // Where a page without script leads is not always where a script can answer.
  if (form.dataset['finder']) form.action = form.dataset['finder'];
  const locale = pageLocale();
  const words = findWords[locale];
  const status = document.createElement('p');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  form.append(status);
  const go = ({ href }: { readonly href: string }) => location.assign(href);
  const popup = attachPopup(input, words.suggestions, go);

  /** What Enter opens without a choice, for the text that it was found for. */
  let meant: { readonly typed: string; readonly href: string } | undefined;
  const answer = async () => {
    const typed = input.value;
    const isStale = () => input.value !== typed || document.activeElement !== input;
    const finder = await fetchFinder(base);
    const inWords = (s: Suggestion) => answerOf(s, { index: finder.index, base, locale });
    const one = finder.meant(typed);
    meant = one && { typed, href: inWords(one).href };
    const show = (settled: boolean) => {
      const found = finder.suggest(typed);
      const note = noteOn(found, settled && typed.trim() !== '', locale);
      popup.show(found.map(inWords), note);
      status.textContent = [note, found.length > 0 ? words.count(found.length) : ''].filter(Boolean).join(' ');
    };
    if (isStale()) return;
    show(false);
    await finder.complete(typed);
    const [place, ...others] = finder.suggest(typed);
    if (!meant && place && others.length === 0 && POSTCODE.test(typed.trim()))
      meant = { typed, href: inWords(place).href };
    // A reader who has moved on in the list keeps it.
    if (!isStale() && !popup.active()) show(true);
  };
  /** Without the files the field still does what it does without script. */
  const update = () => void answer().catch(() => popup.hide());

  input.addEventListener('input', update);
  input.addEventListener('focus', update);
  input.addEventListener('focus', () => makeRoom(form));
  input.addEventListener('blur', popup.hide);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const chosen = popup.active();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') popup.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && chosen && popup.isOpen()) go(chosen);
    else if (event.key === 'Enter' && meant?.typed === input.value) go(meant);
    else if (event.key === 'Escape' && popup.isOpen()) {
      popup.hide();
      status.textContent = '';
    } else return;
    event.preventDefault();
  });
  update();
  makeRoom(form);
}

/** That nothing bears the name typed, said before somebody takes what resembles it for what was meant. */
function noteOn(found: readonly Suggestion[], isAnswered: boolean, locale: Locale): string {
  const { near, nearPlaces, nothing } = findWords[locale];
  if (found.length === 0) return isAnswered ? nothing : '';
  if (!found.some(({ guessed }) => guessed)) return '';
  return found.some(({ kind }) => kind === 'organisation') ? near : nearPlaces;
}
