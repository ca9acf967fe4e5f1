// `npm run simulate`: writes a data folder of fictional organisations, and the truth planted in it.
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { simulateDataFolder } from '../src/planning/simulateDataFolder.ts';
import { SIMULATION_DEFAULTS } from '../src/planning/simulationOptions.ts';
import { replaceFolder } from './build/replaceFolder.ts';
import { parseArguments } from './simulate/parseArguments.ts';
import { refusalToReplace } from './simulate/refusalToReplace.ts';

const WRONG_USAGE = 2;

const HELP = `npm run simulate -- --out DOSSIER --seed N [options]

Écrit un dossier de données d’organismes fictifs, et truth.json : la vérité que la simulation y a mise.
La même graine donne les mêmes octets.

  --out DOSSIER       dossier à créer, vide, ou déjà simulé (il est alors remplacé)
  --seed N            graine, de 0 à 4294967295
  --organisations N   organismes (${SIMULATION_DEFAULTS.organisations})
  --campaigns N       campagnes trimestrielles (${SIMULATION_DEFAULTS.campaigns})
  --sequences N       appels par organisme et par campagne (${SIMULATION_DEFAULTS.sequences})
  --until AAAA-TN     trimestre de la dernière campagne (${SIMULATION_DEFAULTS.lastQuarter.year}-T${SIMULATION_DEFAULTS.lastQuarter.quarter})
  --help              cette aide`;

function refuse(message: string): void {
  console.error(`${message}\nAide : npm run simulate -- --help`);
  process.exitCode = WRONG_USAGE;
}

/** Grows the folder beside its place, so that a failure leaves what stood there. */
async function writeFolder(files: ReadonlyMap<string, string>, place: string): Promise<void> {
  const growing = `${place}.growing-${process.pid}`;
  try {
    for (const [file, text] of files) {
      const target = path.join(growing, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    await replaceFolder(growing, place);
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
}

const request = parseArguments(process.argv.slice(2));
if (request.kind === 'help') console.log(HELP);
else if (request.kind === 'wrong') refuse(request.message);
else {
  const asked = path.resolve(request.out);
  const place = existsSync(asked) ? realpathSync(asked) : asked;
  const refusal = refusalToReplace(place);
  if (refusal !== undefined) refuse(refusal);
  else {
    const files = simulateDataFolder(request.options);
    await writeFolder(files, place);
    const { organisations, campaigns, seed } = request.options;
    console.log(
      `DONNÉES FICTIVES : ${organisations} organismes, ${campaigns} campagnes d’appels, ${files.size} fichiers, graine ${seed}\n${place}`,
    );
  }
}
