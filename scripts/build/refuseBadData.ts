import path from 'node:path';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { issueLine } from '../../src/present/issueMessages.ts';
import { OperatorError } from '../settings.mjs';

/**
 * Reads the data before anything is built, so that bad data costs one second and gives every message at once.
 *
 * @param dataFolder absolute
 * @param clock `BUILD_CLOCK`
 * @throws OperatorError with every error of the data, in French
 */
export function refuseBadData(dataFolder: string, clock: string): void {
  const { issues } = readDataFolder(dataFolder, { now: clock });
  const errors = issues.filter((issue) => issue.severity === 'error');
  const place = path.relative(process.cwd(), dataFolder) || '.';
  if (errors.length > 0) {
    const count = errors.length === 1 ? 'Une erreur' : `${errors.length} erreurs`;
    const messages = errors.map((issue) => `– ${issueLine(issue, 'fr')}`);
    throw new OperatorError(`${messages.join('\n')}\n${count} dans les données (${place}).`);
  }
  const warnings = issues.length;
  if (warnings > 0) {
    const count = warnings === 1 ? 'Un avertissement' : `${warnings} avertissements`;
    console.log(`${count} sur les données (${place}) : npm run check-data les montre.`);
  }
}
