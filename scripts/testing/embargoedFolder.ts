// A step of `npm test`: the project's data with a campaign under embargo beside them, in .cache/test-data-embargo. A site built
// from it must be the very bytes of one built without (tests/dist/sameBytes.test.ts).
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitWith, projectFolder, readSettings } from '../settings.mjs';

/** Nothing of the project is called so: found in a built file, it leaked. */
const SECRET = 'campagne-secrete-7319';
/** Two organisations of the data and their calls, in numbers that make odd shares. */
const CALLS = { caf: 73, 'caf-01': 41 } as const;
const ANSWERED_OF_FIVE = 3;

function attemptsCsv(): string {
  const rows = Object.entries(CALLS).flatMap(([organisation, calls], rank) =>
    Array.from({ length: calls }, (_, i) => {
      const day = String((i % 5) + 12).padStart(2, '0');
      const minute = String(3 * Math.floor(i / 5)).padStart(2, '0');
      const outcome = i % 5 < ANSWERED_OF_FIVE ? 'human_ok,47,120,acceptable' : 'dissuaded,23,,';
      return `${organisation}-${i},1,${organisation},aide-logement-demenagement,2026-10-${day}T1${rank}:${minute}:00+02:00,${outcome},E73`;
    }),
  );
  const header = 'sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s,talk_s,answer,caller';
  return `${[header, ...rows].join('\n')}\n`;
}

function writeFolder(folder: string, publishAt: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(projectFolder, 'data'), folder, { recursive: true });
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const campaign = {
    id: SECRET,
    title: { fr: `Vague tenue secrète (${SECRET})` },
    kind: 'calls',
    protocol: 'secret-7319',
    fieldwork: { from: '2026-10-12', to: '2026-10-16' },
    publishAt,
    maxAttempts: 1,
    operator: `Opérateur de ${SECRET}`,
    simulated: false,
  };
  write(`campaigns/${SECRET}/campaign.json`, JSON.stringify(campaign));
  write(`campaigns/${SECRET}/attempts.csv`, attemptsCsv());
  write(`campaigns/${SECRET}/press.csv`, 'recipient,prepared_on\nJournal tenu secret,2026-10-20\n');
  write('errata.csv', `id,date,campaign,reason\nerratum-secret,2026-10-21,${SECRET},Raison tenue secrète\n`);
  write(
    `replies/caf/${SECRET}.md`,
    '---\nreceived: 2026-10-20\npublished: 2026-10-21\n---\n\nRéponse tenue secrète.\n',
  );
}

const SOON_MS = 60_000;

try {
  // Strictly after the instant of the builds, however little.
  const publishAt = new Date(Date.parse(readSettings(process.env).clock) + SOON_MS).toISOString();
  writeFolder(path.join(projectFolder, '.cache', 'test-data-embargo'), publishAt);
} catch (error) {
  exitWith(error);
}
