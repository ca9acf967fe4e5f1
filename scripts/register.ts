// `npm run register`: enters every pinned embed of the data into its register.csv, with the digest of its figures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { composeBarometer } from '../src/barometer.ts';
import { readDataFolder } from '../src/ingest/readDataFolder.ts';
import { refuseBadData } from './build/refuseBadData.ts';
import { pinnedNow } from './register/pinnedNow.ts';
import { registerFaults, updateRegister } from './register/registerFaults.ts';
import { readRegister, writeRegister } from './register/registerRow.ts';
import { exitWith, OperatorError, readSettings } from './settings.mjs';

const HELP = `npm run register

Inscrit dans register.csv du dossier de données (BAROMETER_DATA, défaut : data) chaque adresse de graphique épinglé
à une campagne, avec l’empreinte de ses chiffres. À lancer quand une campagne est publiée, et après un rectificatif.
La construction du site refuse ensuite qu’une adresse inscrite disparaisse, ou que ses chiffres changent sans
rectificatif dans errata.csv ni nouvelle version de la méthode. Ce que ce refus dirait, cette commande le refuse aussi.
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) console.log(HELP);
  else register();
} catch (error) {
  exitWith(error instanceof TypeError ? new OperatorError(`${error.message}\n\n${HELP}`) : error);
}

function register(): void {
  const { dataFolder, clock } = readSettings(process.env);
  refuseBadData(dataFolder, clock);
  const barometer = composeBarometer(readDataFolder(dataFolder, { now: clock }), { now: clock });
  if (barometer.fictional)
    throw new OperatorError('Ces données sont fictives : rien n’en est publié, rien ne s’inscrit.');
  const file = path.join(dataFolder, 'register.csv');
  const before = existsSync(file) ? readRegister(readFileSync(file, 'utf8')) : [];
  const shown = pinnedNow(barometer);
  const faults = registerFaults(before, shown);
  if (faults.length > 0) throw new OperatorError(faults.map((fault) => `– ${fault}`).join('\n'));
  const { rows, added, changed } = updateRegister(before, shown, clock.slice(0, 10));
  writeFileSync(file, writeRegister(rows));
  console.log(
    `${path.relative(process.cwd(), file)} : ${rows.length} adresses, dont ${added} nouvelles et ${changed} corrigées.`,
  );
}
