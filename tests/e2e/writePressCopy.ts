import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../scripts/settings.mjs';

/** A copy of the small folder's campaign under embargo, made by the command itself in an empty folder. */
export function writePressCopy(folder: string): { readonly file: string; readonly phrase: string } {
  const data = path.join(folder, 'data');
  cpSync(path.join(projectFolder, 'tests/fixtures/tiny'), data, { recursive: true });
  const settingsFile = path.join(data, 'campaigns/tiny-2026/campaign.json');
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as object;
  writeFileSync(settingsFile, JSON.stringify({ ...settings, publishAt: '2026-12-02T09:30:00+01:00' }));
  const file = path.join(folder, 'copie.html');
  const words = ['press', '--campaign', 'tiny-2026', '--recipient', 'La Gazette d’Essai', '--out', file];
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(projectFolder, 'scripts/preview.ts'), ...words], {
    env: { ...process.env, BAROMETER_DATA: data, BUILD_CLOCK: '2026-11-28T10:00:00Z' },
    encoding: 'utf8',
  });
  const phrase = /à noter maintenant : (\S+)/.exec(stdout)?.[1];
  if (phrase === undefined) throw new Error(`npm run preview did not tell its phrase: ${stdout}${stderr}`);
  return { file, phrase };
}
