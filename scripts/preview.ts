// `npm run preview -- press`: one copy of a coming campaign for one newsroom, sealed by a passphrase.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { idLike } from '../src/domain/cells.ts';
import { pressContent } from '../src/share/press/pressContent.ts';
import { pressFile } from '../src/share/press/pressFile.ts';
import { sealText } from '../src/share/press/sealText.ts';
import { siteConfig } from '../src/site.config.ts';
import { refuseBadData } from './build/refuseBadData.ts';
import { askPassphrase } from './preview/askPassphrase.ts';
import { drawPassphrase } from './preview/drawPassphrase.ts';
import { openCampaign } from './preview/openCampaign.ts';
import { parseArguments, type PreviewRequest } from './preview/parseArguments.ts';
import { registerRecipient } from './preview/registerRecipient.ts';
import { exitWith, OperatorError, projectFolder, readSettings } from './settings.mjs';

const WRONG_USAGE = 2;

const HELP = `npm run preview -- press --campaign ID --recipient NOM [options]

Écrit, pour une rédaction, une page chiffrée avec les chiffres d’une campagne encore sous embargo : phrases à citer,
classements avec leurs intervalles de rang, chaque chiffre avec son effectif et son intervalle. La page s’ouvre hors ligne,
avec la phrase de passe ; sans elle, elle ne montre que l’heure de publication. Le nom du destinataire y est en filigrane.
Le destinataire est noté dans campaigns/ID/press.csv, publié avec la campagne.

  --campaign ID     campagne dont « publishAt » est à venir
  --recipient NOM   pour qui est cet exemplaire : un exemplaire par destinataire
  --out FICHIER     fichier à écrire (presse/ID-nom.html)
  --lang fr|en      langue de la page (fr)
  --ask             demander la phrase de passe, ou la lire sur l’entrée standard ; sinon elle est tirée au sort et affichée
  --help            cette aide

Envoyez la phrase par un autre chemin que la page : par téléphone, jamais dans le même message.`;

type Settings = ReturnType<typeof readSettings>;

/** A copy under embargo in a folder that gets published would be one leak of its existence, and an invitation to try. */
function refusePublishedPlace(file: string, { outFolder, dataFolder }: Settings): void {
  const published = [outFolder, dataFolder, path.join(projectFolder, 'public'), path.join(projectFolder, 'src')];
  if (published.some((folder) => `${file}/`.startsWith(`${folder}/`))) {
    throw new OperatorError(`« ${file} » est dans un dossier publié ou suivi : choisissez un autre endroit.`);
  }
  if (existsSync(file)) throw new OperatorError(`« ${file} » existe déjà : rien n’a été écrit.`);
}

async function writeCopy(request: Extract<PreviewRequest, { kind: 'press' }>, settings: Settings): Promise<void> {
  const { campaign: id, recipient, locale, ask } = request;
  const { dataFolder, clock, basePath, origin } = settings;
  const file = path.resolve(request.out ?? path.join(projectFolder, 'presse', `${id}-${idLike(recipient)}.html`));
  refusePublishedPlace(file, settings);
  refuseBadData(dataFolder, clock);
  const { barometer, campaign } = openCampaign(dataFolder, id, clock);
  const site = {
    config: siteConfig,
    base: basePath,
    locale,
    now: campaign.publishAt,
    ...(origin === undefined ? {} : { origin }),
  };
  const phrase = ask ? await askPassphrase() : drawPassphrase();
  const sealed = await sealText(pressContent(site, barometer, campaign, recipient), phrase);
  const page = pressFile(site, campaign, sealed);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page, { flag: 'wx' });
  await registerRecipient(path.join(dataFolder, 'campaigns', id), { recipient, preparedOn: clock.slice(0, 10), page });
  console.log(`Exemplaire pour ${recipient} : ${path.relative(process.cwd(), file)}`);
  if (!ask) console.log(`Phrase de passe, à noter maintenant : ${phrase}`);
}

const request = parseArguments(process.argv.slice(2));
if (request.kind === 'help') console.log(HELP);
else if (request.kind === 'wrong') {
  console.error(`${request.message}\nAide : npm run preview -- --help`);
  process.exitCode = WRONG_USAGE;
} else {
  try {
    await writeCopy(request, readSettings(process.env));
  } catch (error) {
    exitWith(error);
  }
}
