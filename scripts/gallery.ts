// `npm run gallery`: every chart in each of its states and every template, on one page to leaf through. Never published.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { galleryHtml } from './gallery/galleryHtml.ts';
import { readDrawings } from './gallery/readDrawings.ts';
import { shootTemplates } from './gallery/shootTemplates.ts';
import { exitWith, OperatorError, projectFolder } from './settings.mjs';

const WRONG_USAGE = 2;
const OUT = '.cache/gallery';

const HELP = `npm run gallery -- [--site DIR] [--charts]

Écrit ${OUT}/index.html : chaque graphique dans chacun de ses états (ce sont les fichiers de tests/golden, que
les tests comparent), puis chaque gabarit à 360 et 1 280 px, clair et sombre, et les images qui circulent.

  --site DIR   site construit à photographier (dist ; le construire d’abord : npm run build)
  --charts     les graphiques seuls, sans navigateur
  --help       cette aide`;

async function writeGallery(site: string, chartsOnly: boolean): Promise<void> {
  const out = path.join(projectFolder, OUT);
  if (!chartsOnly && !existsSync(path.join(site, 'index.html')))
    throw new OperatorError(`Aucun site dans ${site}. Construisez-le d’abord : npm run build`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // From disk, and so without a server: style sheets as they are written, with the fonts beside them.
  cpSync(path.join(projectFolder, 'src', 'styles'), path.join(out, 'styles'), { recursive: true });
  const shots = chartsOnly ? [] : await shootTemplates(site, out, (address) => console.log(address));
  const html = galleryHtml({ drawings: readDrawings(), shots, pictures: chartsOnly ? undefined : site });
  writeFileSync(path.join(out, 'index.html'), html);
  console.log(`Galerie : ${path.join(OUT, 'index.html')}`);
}

try {
  const { values } = parseArgs({
    options: { site: { type: 'string' }, charts: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else await writeGallery(path.resolve(values.site ?? process.env['OUT_DIR'] ?? 'dist'), values.charts ?? false);
} catch (error) {
  if (error instanceof TypeError && 'code' in error) {
    console.error(`${error.message}\nAide : npm run gallery -- --help`);
    process.exitCode = WRONG_USAGE;
  } else exitWith(error);
}
