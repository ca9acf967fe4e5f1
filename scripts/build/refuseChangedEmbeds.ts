import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { composeBarometer } from '../../src/barometer.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { pinnedNow } from '../register/pinnedNow.ts';
import { registerFaults } from '../register/registerFaults.ts';
import { readRegister } from '../register/registerRow.ts';
import { OperatorError } from '../settings.mjs';

/** The faults that are shown: the others have the same cause. */
const SHOWN = 20;

/**
 * Refuses to build where a published address would die or its figures would change in silence (CONTRACT §5). A folder without
 * `register.csv` has published nothing yet.
 *
 * @param dataFolder absolute, without errors
 * @param clock `BUILD_CLOCK`
 * @throws OperatorError with addresses, campaigns and remedies, in French
 */
export function refuseChangedEmbeds(dataFolder: string, clock: string): void {
  const file = path.join(dataFolder, 'register.csv');
  if (!existsSync(file)) return;
  const register = readRegister(readFileSync(file, 'utf8'));
  const shown = pinnedNow(composeBarometer(readDataFolder(dataFolder, { now: clock }), { now: clock }));
  const faults = registerFaults(register, shown);
  if (faults.length > 0) {
    const more = faults.length > SHOWN ? [`… et ${faults.length - SHOWN} autres.`] : [];
    throw new OperatorError(
      [...faults.slice(0, SHOWN).map((fault) => `– ${fault}`), ...more].join('\n') +
        '\nDes graphiques intégrés ailleurs changeraient en silence (register.csv).',
    );
  }
  const known = new Set(register.map(({ address }) => address));
  const added = shown.filter(({ address }) => !known.has(address)).length;
  if (added > 0)
    console.log(`${added} adresses à intégrer ne sont pas au registre : « npm run register » les y inscrit.`);
}
