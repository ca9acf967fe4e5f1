import type { Answer } from './answerOf.ts';

/** What opens under a field (ARIA combobox with a listbox): one option is active at most, and focus stays in the field. */
export interface Popup {
  /** @param note what is to be known of the answers, or that there are none; for the eye: whoever listens is told by a status */
  readonly show: (answers: readonly Answer[], note?: string) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** Moves to the next or the previous option, round the end. */
  readonly move: (step: 1 | -1) => void;
  readonly active: () => Answer | undefined;
}

/** @param choose what happens when an option is clicked or tapped */
export function attachPopup(input: HTMLInputElement, label: string, choose: (answer: Answer) => void): Popup {
  const box = document.createElement('div');
  box.className = 'suggestions';
  box.hidden = true;
  const aside = document.createElement('p');
  aside.setAttribute('aria-hidden', 'true');
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  box.append(aside, list);
  (input.closest('.field') ?? input).after(box);
  input.removeAttribute('list');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let shown: readonly Answer[] = [];
  let position = -1;

  const point = (to: number) => {
    position = to;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === to)));
    const option = list.children[to];
    if (!option) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const open = (isOpen: boolean) => {
    aside.hidden = aside.textContent === '';
    box.hidden = !isOpen || (aside.hidden && shown.length === 0);
    input.setAttribute('aria-expanded', String(isOpen && shown.length > 0));
  };

  // The field keeps the focus, so that one may go on typing.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    const answer = option ? shown[[...list.children].indexOf(option)] : undefined;
    if (answer) choose(answer);
  });

  return {
    show: (answers, note = '') => {
      shown = answers;
      aside.textContent = note;
      list.replaceChildren(...answers.map((answer, i) => optionOf(answer, `${list.id}-${i}`)));
      point(-1);
      open(true);
    },
    hide: () => {
      point(-1);
      open(false);
    },
    isOpen: () => !box.hidden,
    move: (step) => {
      if (shown.length === 0) return;
      open(true);
      const next = position < 0 && step < 0 ? shown.length - 1 : position + step;
      point((next + shown.length) % shown.length);
    },
    active: () => shown[position],
  };
}

function optionOf({ text, detail }: Answer, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const [name, more] = [document.createElement('b'), document.createElement('small')];
  name.textContent = text;
  more.textContent = detail;
  option.append(name, ' ', more);
  return option;
}
