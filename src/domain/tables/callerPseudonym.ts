import { cellOf, Refused } from '../cells.ts';

/** A caller is `E` and 2 to 4 digits, never a name (D23). */
export const callerPseudonym = cellOf('text', (written) =>
  /^E\d{2,4}$/.test(written) ? written : new Refused('caller-not-pseudonym'),
);
