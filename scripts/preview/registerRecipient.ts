import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { pressTable } from '../../src/domain/tables/campaignTables.ts';
import { formatCsv } from '../../src/publish/formatCsv.ts';

interface Copy {
  readonly recipient: string;
  readonly preparedOn: string;
  /** The whole file, whose digest is kept: a page found somewhere can be told to be that copy. */
  readonly page: string;
}

/**
 * Adds a copy to the register of a campaign. It stands in the campaign's own folder, so that it is under the same embargo and
 * comes out with it.
 */
export async function registerRecipient(campaignFolder: string, { recipient, preparedOn, page }: Copy): Promise<void> {
  const file = path.join(campaignFolder, pressTable.file);
  const digest = createHash('sha256').update(page).digest('hex');
  const written = formatCsv(Object.keys(pressTable.columns), [[recipient, preparedOn, digest]]);
  // The head once.
  await appendFile(file, existsSync(file) ? written.slice(written.indexOf('\r\n') + 2) : written);
}
