import type { RegisterRow } from './registerRow.ts';

type Shown = Omit<RegisterRow, 'registered'>;

/**
 * What would break a published address, in French, a line each: figures that changed without an erratum that says so and
 * without a new version of the method, or an address that nothing stands at any more.
 *
 * @param register what was published
 * @param shown what the data show now
 */
export function registerFaults(register: readonly RegisterRow[], shown: readonly Shown[]): readonly string[] {
  const now = new Map(shown.map((one) => [one.address, one]));
  return register.flatMap((row) => {
    const found = now.get(row.address);
    if (!found) {
      return [
        `${row.address} (campagne ${row.campaign}) : adresse publiée qui n’existe plus. Remède : remettre ses données, ` +
          'ou, si l’organisme a changé de nom, garder sa ligne dans organisations.csv avec son successeur (successor).',
      ];
    }
    if (found.sha256 === row.sha256 || isExplained(row, found)) return [];
    return [
      `${row.address} (campagne ${row.campaign}) : ses chiffres publiés le ${row.registered} ont changé. Remède : une ligne ` +
        'dans errata.csv pour cette campagne (et cet organisme, cet indicateur), ou une nouvelle METHOD_VERSION, ' +
        'puis « npm run register ». Si rien ne devait changer, rétablir les données.',
    ];
  });
}

/** An erratum that the registered digest did not know yet, or another version of the method. */
function isExplained(row: RegisterRow, found: Shown): boolean {
  const known = new Set(row.errata);
  return found.method !== row.method || found.errata.some((id) => !known.has(id));
}

/** The register after today's publication: new addresses, and the digests that an erratum or a version has changed. */
export function updateRegister(
  register: readonly RegisterRow[],
  shown: readonly Shown[],
  today: string,
): { readonly rows: readonly RegisterRow[]; readonly added: number; readonly changed: number } {
  const known = new Map(register.map((row) => [row.address, row]));
  let [added, changed] = [0, 0];
  for (const one of shown) {
    const row = known.get(one.address);
    if (row?.sha256 === one.sha256) {
      // An erratum that left the figures as they are is known from now on: it would excuse their next change.
      known.set(one.address, { ...row, errata: one.errata });
      continue;
    }
    if (row) changed += 1;
    else added += 1;
    known.set(one.address, { ...one, registered: today });
  }
  return { rows: [...known.values()], added, changed };
}
