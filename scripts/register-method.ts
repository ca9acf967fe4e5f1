// `npm run register-method`: writes the present version of the method into src/domain/methodRegister.json.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { methodDefinition } from '../src/domain/methodDefinition.ts';
import type { RegisteredMethod } from '../src/domain/methodRegister.ts';
import { methodRecord, readFormulas } from './build/methodRecord.ts';
import { exitWith, OperatorError, projectFolder } from './settings.mjs';

const HELP = `npm run register-method -- [--date AAAA-MM-JJ] [--unpublished]

Inscrit la version présente de la méthode (METHOD_VERSION de src/domain/method.ts) au registre
src/domain/methodRegister.json : définitions des indicateurs, constantes, empreintes des formules.
La construction du site refuse ensuite tout ce qui s’en écarte.

  --date         jour de publication de la version (défaut : aujourd’hui)
  --unpublished  réécrit une version déjà inscrite : seulement si aucun chiffre n’a été publié sous elle
`;

const FILE = path.join(projectFolder, 'src/domain/methodRegister.json');

try {
  const { values } = parseArgs({
    options: {
      date: { type: 'string' },
      unpublished: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(HELP);
  else register(values.date, values.unpublished);
} catch (error) {
  exitWith(error instanceof TypeError ? new OperatorError(`${error.message}\n\n${HELP}`) : error);
}

function register(date: string | undefined, unpublished: boolean): void {
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new OperatorError(`--date vaut « ${date} » : un jour tel que 2026-03-01 est attendu.`);
  const definition = methodDefinition();
  const formulas = readFormulas(definition.version);
  if (Object.keys(formulas).length === 0)
    throw new OperatorError(`src/content/methode/${definition.version}/formules/ ne contient aucun texte.`);
  const record = methodRecord(definition, formulas);
  const known = JSON.parse(readFileSync(FILE, 'utf8')) as readonly RegisteredMethod[];
  const before = known.find(({ version }) => version === record.version);
  if (before?.digest === record.digest) {
    console.log(`La version ${record.version} est déjà inscrite telle quelle.`);
    return;
  }
  if (before !== undefined && !unpublished)
    throw new OperatorError(
      `La version ${record.version} est inscrite depuis le ${before.publishedOn} et ne se réécrit pas. ` +
        'Changez METHOD_VERSION, ou ajoutez --unpublished si aucun chiffre n’a été publié sous cette version.',
    );
  const publishedOn = date ?? before?.publishedOn ?? new Date().toISOString().slice(0, 10);
  const { version, digest, ...content } = record;
  const entry: RegisteredMethod = { version, publishedOn, digest, ...content };
  const others = known.filter((one) => one.version !== version);
  writeFileSync(FILE, `${JSON.stringify([...others, entry], null, 2)}\n`);
  console.log(`Version ${version} inscrite, ${digest}.`);
}
