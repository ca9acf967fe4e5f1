import { typeset } from '../../present/typography.ts';

/** Sets French typography in every text of a view: lines are measured as they will stand. */
export function typesetView<T>(view: T): T {
  if (typeof view === 'string') return typeset(view) as T;
  if (Array.isArray(view)) return view.map((item: unknown) => typesetView(item)) as T;
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, typesetView(value)])) as T;
}
