import { parseArgs } from 'node:util';
import type { Issue } from '../src/domain/issue.ts';
import { readDataFolder } from '../src/ingest/readDataFolder.ts';
import { issueMessage } from '../src/present/issueMessages.ts';
import type { Locale } from '../src/domain/locale.ts';
import { reportLines } from './check-data/reportLines.ts';

const HELP = {
  fr: `npm run check-data -- [DOSSIER] [--json] [--lang fr|en]

Lit un dossier de données et dit tout ce qui ne va pas, sans rien publier.

  DOSSIER        dossier de données (BAROMETER_DATA, sinon data)
  --json         un constat par ligne : code, severity, file, row, column, received, message
  --lang fr|en   langue des messages (fr)
  --help         cette aide

Sortie : 0 sans erreur (des avertissements sont possibles), 1 avec des erreurs, 2 si la commande est mal écrite.
`,
  en: `npm run check-data -- [FOLDER] [--json] [--lang fr|en]

Reads a data folder and says everything that is wrong with it, without publishing anything.

  FOLDER         data folder (BAROMETER_DATA, else data)
  --json         one finding a line: code, severity, file, row, column, received, message
  --lang fr|en   language of the messages (fr)
  --help         this help

Exit code: 0 without an error (there may be warnings), 1 with errors, 2 where the command is badly written.
`,
} as const;

/** What a program reads, one a line. */
function jsonLine(issue: Issue, locale: Locale): string {
  const { code, severity, file, row = null, column = null, received = null } = issue;
  return JSON.stringify({ code, severity, file, row, column, received, message: issueMessage(issue, locale) });
}

interface Arguments {
  readonly directory: string;
  readonly json: boolean;
  readonly locale: Locale;
  readonly now: string;
}

/** What was asked for; the language alone for the help. Throws a sentence where the command is badly written. */
function readArguments(): Arguments | Locale {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const locale = values.lang ?? 'fr';
  if (locale !== 'fr' && locale !== 'en') throw new Error(`langue inconnue : « ${locale} » (fr ou en)`);
  if (values.help) return locale;
  if (positionals.length > 1) throw new Error(`un seul dossier à la fois : ${positionals.join(' ')}`);
  const now = process.env.BUILD_CLOCK ?? new Date().toISOString();
  if (Number.isNaN(Date.parse(now))) throw new Error(`BUILD_CLOCK n’est pas un instant : « ${now} »`);
  const directory = positionals[0] ?? process.env.BAROMETER_DATA ?? 'data';
  return { directory, json: values.json ?? false, locale, now };
}

/** Node words its own refusals in English. */
function usageError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /^(?:Unknown option|Option) '([^']+)'/.exec(message)?.[1];
  return option === undefined ? message : `option inconnue ou incomplète : « ${option} »`;
}

function main(): number {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments();
  } catch (error) {
    process.stderr.write(`${usageError(error)}\n\n${HELP.fr}`);
    return 2;
  }
  if (typeof asked === 'string') {
    process.stdout.write(HELP[asked]);
    return 0;
  }
  const { directory, json, locale, now } = asked;
  const folder = readDataFolder(directory, { now });
  const lines = json ? folder.issues.map((issue) => jsonLine(issue, locale)) : reportLines(folder, locale);
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  return folder.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = main();
