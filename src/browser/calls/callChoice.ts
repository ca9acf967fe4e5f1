/** What a reader has chosen among the calls of a page, by name of filter; nothing is chosen where a name is missing. */
export type CallChoice = Readonly<Record<string, string>>;

/**
 * The choice that an address carries: only filters of the page, only values that they offer.
 *
 * @param offered values by name of filter
 */
export function readChoice(search: string, offered: ReadonlyMap<string, readonly string[]>): CallChoice {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    [...offered].flatMap(([name, values]) => {
      const value = query.get(name);
      return value !== null && value !== '' && values.includes(value) ? [[name, value]] : [];
    }),
  );
}

/** The same as the end of an address: `?question=2&issue=nobody`, or nothing. What else the address asked for stays. */
export function writeChoice(search: string, names: Iterable<string>, choice: CallChoice): string {
  const query = new URLSearchParams(search);
  for (const name of names) {
    const value = choice[name];
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** Whether a call answers to every choice. */
export function answersTo(call: Readonly<Record<string, string | undefined>>, choice: CallChoice): boolean {
  return Object.entries(choice).every(([name, value]) => value === '' || call[name] === value);
}
