import { formatNumber } from '../../present/formatNumber.ts';
import { pageLocale } from '../find/pageLocale.ts';
import { answersTo, readChoice, writeChoice, type CallChoice } from './callChoice.ts';
import { pointWeeks } from './pointWeeks.ts';

/** A body of the table and its calls. */
interface DayOfCalls {
  readonly body: HTMLElement;
  readonly rows: readonly HTMLElement[];
}

/**
 * Lets a reader choose among the calls of the page. The form comes hidden, since it does nothing by itself; the choice
 * stands in the address, and how many calls are left is said to those who listen.
 */
export function filterCalls(page: ParentNode): void {
  const form = page.querySelector<HTMLFormElement>('.call-filters');
  const table = page.querySelector<HTMLTableElement>('.calls');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!form || !table || !status) return;
  const selects = [...form.querySelectorAll('select')];
  const names = selects.map(({ name }) => name);
  const { some = '', none = '' } = status.dataset;
  // Hundreds of rows are looked at once somebody has chosen: a page that is only read is not held up by them.
  let days: readonly DayOfCalls[] | undefined;
  let followDays = (): void => undefined;
  const readDays = (): readonly DayOfCalls[] => {
    const read = [...table.tBodies].map((body) => ({
      body,
      rows: [...body.querySelectorAll<HTMLElement>('[data-issue]')],
    }));
    followDays = pointWeeks(
      page,
      read.map(({ body }) => body),
    );
    return read;
  };
  const show = (choice: CallChoice): void => {
    let shown = 0;
    days ??= readDays();
    for (const { body, rows } of days) {
      let left = 0;
      for (const row of rows) {
        row.hidden = !answersTo(row.dataset, choice);
        if (!row.hidden) left += 1;
      }
      body.hidden = left === 0;
      shown += left;
    }
    followDays();
    status.textContent = shown === 0 ? none : some.replace('{n}', formatNumber(shown, pageLocale()));
  };
  const chosen = (): CallChoice => Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  const offered = new Map(selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]));

  const restored = readChoice(location.search, offered);
  for (const select of selects) select.value = restored[select.name] ?? '';
  form.hidden = false;
  if (Object.keys(restored).length > 0) show(restored);
  form.addEventListener('change', () => {
    show(chosen());
    history.replaceState(null, '', location.pathname + writeChoice(location.search, names, chosen()) + location.hash);
  });
}
