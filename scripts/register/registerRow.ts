/** One published address: `data/register.csv`, a line each. */
export interface RegisterRow {
  /** Path without base and language: `/embed/figure/caf/pickup/2026-t2/`. */
  readonly address: string;
  readonly campaign: string;
  /** Version of the method that made its figures. */
  readonly method: string;
  /** Of its figures. */
  readonly sha256: string;
  /** Day on which it was entered, or on which its digest last changed. */
  readonly registered: string;
  /** Ids of the errata that its digest takes into account. */
  readonly errata: readonly string[];
}

const COLUMNS = ['address', 'campaign', 'method', 'sha256', 'registered', 'errata'] as const;

/** The file as text: in the order of addresses, so that a new row never moves the others. */
export function writeRegister(rows: readonly RegisterRow[]): string {
  const lines = [...rows]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ errata, ...row }) => [row.address, row.campaign, row.method, row.sha256, row.registered, errata.join('|')]);
  return [COLUMNS, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/**
 * @throws Error with the line that is not one of ours: the file is written by `npm run register` alone
 */
export function readRegister(text: string): readonly RegisterRow[] {
  const [head, ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  if (head !== COLUMNS.join(',')) throw new Error(`En-tête attendu : ${COLUMNS.join(',')}`);
  return lines.map((line, index) => {
    const [address = '', campaign = '', method = '', sha256 = '', registered = '', errata] = line.split(',');
    if (errata === undefined || !address.startsWith('/embed/') || !/^[0-9a-f]{64}$/.test(sha256))
      throw new Error(`Ligne ${index + 2} illisible : ${line}`);
    return { address, campaign, method, sha256, registered, errata: errata === '' ? [] : errata.split('|') };
  });
}
