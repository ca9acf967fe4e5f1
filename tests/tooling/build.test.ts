import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastQuarterAt } from '../../scripts/build/demonstrationFolder.ts';
import { projectFolder } from '../../scripts/settings.mjs';

let parent: string;
let outFolder: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'decroche-build-'));
  outFolder = path.join(parent, 'dist');
  mkdirSync(outFolder);
  writeFileSync(path.join(outFolder, 'index.html'), 'yesterday');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly staging: string;
}

/** Runs the build as the operator would; `afterMs` stops it as Ctrl+C does. */
function build(env: Readonly<Record<string, string>>, afterMs?: number): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(projectFolder, 'scripts', 'build.ts')], {
    env: { ...process.env, OUT_DIR: outFolder, DEMO: '0', SITE_URL: '', BASE_PATH: '', BUILD_CLOCK: '', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const staging = path.join(projectFolder, '.cache', `build-${child.pid ?? 0}`);
  if (afterMs !== undefined) {
    const stop = setInterval(() => {
      if (!existsSync(staging)) return;
      clearInterval(stop);
      setTimeout(() => child.kill('SIGINT'), afterMs);
    }, 20);
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said, staging }));
  });
}

function expectUntouched({ status, said, staging }: Ended): void {
  expect(status).toBe(1);
  expect(said).toContain('Le dossier de sortie n’a pas été touché.');
  expect(readdirSync(parent).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  expect(readdirSync(outFolder)).toEqual(['index.html']);
  expect(readFileSync(path.join(outFolder, 'index.html'), 'utf8')).toBe('yesterday');
  expect(existsSync(staging)).toBe(false);
}

describe('a build that fails', { timeout: 60_000 }, () => {
  it('for its data says every error in French, and leaves what was built before', async () => {
    const data = path.join(parent, 'data');
    cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
    const file = path.join(data, 'organisations.csv');
    const [header = '', first = '', second = '', ...others] = readFileSync(file, 'utf8').split('\n');
    const withoutName = (row: string): string => row.replace(/^([^,]*),[^,]*,/, '$1,,');
    writeFileSync(file, [header, withoutName(first), withoutName(second), ...others].join('\n'));
    const ended = await build({ BAROMETER_DATA: data });
    expectUntouched(ended);
    expect(ended.said).toContain('organisations.csv, ligne 2');
    expect(ended.said).toContain('organisations.csv, ligne 3');
    expect(ended.said).not.toContain('    at ');
  });

  it('for its data folder not being there says so', async () => {
    const ended = await build({ BAROMETER_DATA: path.join(parent, 'nothing') });
    expectUntouched(ended);
    expect(ended.said).not.toContain('    at ');
  });

  it('because it is stopped half-way leaves what was built before, and nothing of itself', async () => {
    const ended = await build({}, 500);
    expectUntouched(ended);
    expect(ended.said).toContain('Construction interrompue.');
  });

  it('because it would replace the data says so', async () => {
    const data = path.join(parent, 'data');
    cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
    const ended = await build({ BAROMETER_DATA: data, OUT_DIR: parent });
    expectUntouched(ended);
    expect(ended.said).toContain('OUT_DIR vaut');
  });
});

describe('the demonstration', () => {
  it.each([
    ['2026-11-21T00:00:00Z', '2026-T2'],
    ['2031-01-01T00:00:00Z', '2026-T2'],
    ['2026-09-30T00:00:00Z', '2026-T1'],
    ['2026-01-01T00:00:00Z', '2025-T3'],
    ['2025-06-30T23:59:59Z', '2024-T4'],
  ])('of a build at %s ends in %s', (clock, expected) => {
    expect(lastQuarterAt(clock)).toBe(expected);
  });
});
