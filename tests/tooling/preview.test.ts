import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPassphrase } from '../../scripts/preview/drawPassphrase.ts';
import { openCampaign } from '../../scripts/preview/openCampaign.ts';
import { parseArguments } from '../../scripts/preview/parseArguments.ts';
import { projectFolder } from '../../scripts/settings.mjs';

const NOW = '2026-11-28T10:00:00Z';
let folder: string;
let data: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'decroche-preview-'));
  data = path.join(folder, 'data');
  cpSync(path.join(projectFolder, 'tests/fixtures/tiny'), data, { recursive: true });
  embargo('tiny-2026', '2026-12-02T09:30:00+01:00');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function embargo(id: string, publishAt: string | undefined): void {
  const file = path.join(data, 'campaigns', id, 'campaign.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...settings, publishAt }));
}

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

function preview(words: readonly string[], typed = ''): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(projectFolder, 'scripts', 'preview.ts'), ...words], {
    env: { ...process.env, BAROMETER_DATA: data, BUILD_CLOCK: NOW, SITE_URL: '', BASE_PATH: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.end(typed);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}

describe('the words of the command', () => {
  it.each([
    [
      ['press', '--campaign', 'a', '--recipient', ' Le Journal '],
      { campaign: 'a', recipient: 'Le Journal', ask: false },
    ],
    [['press', '--campaign=a', '--recipient=B', '--ask', '--lang', 'en'], { locale: 'en', ask: true }],
  ])('%j', (words, expected) => {
    expect(parseArguments(words)).toMatchObject({ kind: 'press', ...expected });
  });

  it.each([
    [[], 'press'],
    [['press'], '--campaign'],
    [['press', '--campaign', 'a'], '--recipient'],
    [['press', '--campaign', 'a', '--recipient', 'b\nc'], 'une ligne'],
    [['press', '--campaign', 'a', '--recipient', 'b', '--lang', 'de'], '« fr » ou « en »'],
    // No option takes the phrase: it would stay in the history of the terminal.
    [['press', '--campaign', 'a', '--recipient', 'b', '--passphrase', 'c'], 'Option inconnue'],
  ])('%j is refused', (words, said) => {
    const request = parseArguments(words);
    expect(request.kind === 'wrong' ? request.message : request.kind).toContain(said);
  });
});

describe('a drawn phrase', () => {
  it('can be said aloud, and is another each time', () => {
    const phrases = new Set(Array.from({ length: 50 }, drawPassphrase));
    expect(phrases.size).toBe(50);
    for (const phrase of phrases)
      expect(phrase).toMatch(/^([bcdfgjklmnprstvz][aeio]){3}(-([bcdfgjklmnprstvz][aeio]){3}){5}$/);
  });
});

describe('what a copy is made from', () => {
  it('is the campaign asked for, and no other that is under embargo', () => {
    embargo('declares-2025', '2026-12-01T09:30:00+01:00');
    const { barometer } = openCampaign(data, 'tiny-2026', NOW);
    expect(barometer.campaigns.map(({ id }) => id)).toEqual(['tiny-2026']);
    embargo('declares-2025', undefined);
    expect(openCampaign(data, 'tiny-2026', NOW).barometer.campaigns).toHaveLength(2);
  });

  it('is no campaign that is out, nor one that is not there', () => {
    expect(() => openCampaign(data, 'declares-2025', NOW)).toThrow('n’est pas sous embargo');
    expect(() => openCampaign(data, 'inconnue', NOW)).toThrow('Aucune campagne');
  });
});

describe('npm run preview -- press', { timeout: 60_000 }, () => {
  it('writes a sealed copy, tells its phrase once, and notes who got it', async () => {
    const out = path.join(folder, 'copie.html');
    const { status, said } = await preview([
      'press',
      '--campaign',
      'tiny-2026',
      '--recipient',
      'La Gazette',
      '--out',
      out,
    ]);
    expect([status, said]).toEqual([0, expect.stringContaining('Exemplaire pour La Gazette')]);
    const phrase = /: (\S+-\S+)\s*$/.exec(said)?.[1] ?? '';
    expect(phrase).not.toBe('');
    const page = readFileSync(out, 'utf8');
    expect(page).not.toContain(phrase);
    const register = readFileSync(path.join(data, 'campaigns/tiny-2026/press.csv'), 'utf8').trimEnd().split('\r\n');
    expect(register).toEqual([
      'recipient,prepared_on,file_sha256',
      expect.stringMatching(/^La Gazette,2026-11-28,[0-9a-f]{64}$/),
    ]);
    // The register is read with the campaign, and comes out with it.
    expect(openCampaign(data, 'tiny-2026', NOW).campaign.press).toMatchObject([{ recipient: 'La Gazette' }]);
    const again = await preview(['press', '--campaign', 'tiny-2026', '--recipient', 'La Gazette', '--out', out]);
    expect([again.status, again.said]).toEqual([1, expect.stringContaining('existe déjà')]);
    expect(readFileSync(out, 'utf8')).toBe(page);
  });

  it('takes a phrase from standard input, and refuses a short one', async () => {
    const out = path.join(folder, 'demandee.html');
    const words = ['press', '--campaign', 'tiny-2026', '--recipient', 'Radio', '--out', out, '--ask'];
    expect((await preview(words, 'trop court\n')).status).toBe(1);
    expect(existsSync(out)).toBe(false);
    const { status, said } = await preview(words, 'une phrase assez longue pour tenir\n');
    expect(status).toBe(0);
    expect(said).not.toContain('assez longue');
  });

  it('refuses a place that gets published, before anything else', async () => {
    const out = path.join(projectFolder, 'public', 'copie.html');
    const { status, said } = await preview(['press', '--campaign', 'tiny-2026', '--recipient', 'Radio', '--out', out]);
    expect([status, said, existsSync(out)]).toEqual([1, expect.stringContaining('dossier publié'), false]);
  });

  it('explains itself in French', async () => {
    const { status, said } = await preview(['--help']);
    expect([status, said]).toEqual([0, expect.stringContaining('sous embargo')]);
  });
});
