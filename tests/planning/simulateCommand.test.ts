import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArguments } from '../../scripts/simulate/parseArguments.ts';

/** Each starts Node a few times, on machines that do other things too. */
const SLOW = { timeout: 60_000 };

const SCRIPT = path.join(import.meta.dirname, '../../scripts/simulate.ts');
const TINY = ['--seed', '3', '--organisations', '2', '--campaigns', '1', '--sequences', '8'];

function simulate(...words: readonly string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
}

function wrong(...words: readonly string[]): string {
  const request = parseArguments(words);
  return request.kind === 'wrong' ? request.message : `no refusal: ${request.kind}`;
}

describe('arguments of simulate', () => {
  it('are read in both forms, with defaults', () => {
    const request = parseArguments(['--out', 'there', '--seed=12', '--campaigns', '3', '--until', '2025-T4']);
    expect(request).toEqual({
      kind: 'simulate',
      out: 'there',
      options: {
        seed: 12,
        organisations: 24,
        campaigns: 3,
        sequences: 200,
        lastQuarter: { year: 2025, quarter: 4 },
      },
    });
  });

  it('are refused in French, each with what is expected', () => {
    expect(wrong('--seed', '1')).toBe('--out est obligatoire.');
    expect(wrong('--out', 'x')).toBe('--seed est obligatoire.');
    expect(wrong('--out', 'x', '--seed', 'un')).toMatch(/« un » : un nombre entier de 0 à 4294967295/);
    expect(wrong('--out', 'x', '--seed', '-1')).toMatch(/« -1 »/);
    expect(wrong('--out', 'x', '--seed', '4294967296')).toMatch(/4294967295 est attendu/);
    expect(wrong('--out', 'x', '--seed', '1e3')).toMatch(/« 1e3 »/);
    expect(wrong('--out', 'x', '--seed', '1', '--organisations', '0')).toMatch(/de 1 à 400/);
    expect(wrong('--out', 'x', '--seed', '1', '--campaigns', '41')).toMatch(/de 1 à 40/);
    expect(wrong('--out', 'x', '--seed', '1', '--sequences', '7')).toMatch(/de 8 à 2000/);
    expect(wrong('--out', 'x', '--seed', '1', '--until', '2026-T5')).toMatch(/« 2026-T2 »/);
    expect(wrong('--out', 'x', '--seed', '1', '--colour')).toMatch(/Argument inconnu : « --colour »/);
    expect(wrong('--out', 'x', '--seed', '1', 'y')).toMatch(/Argument inconnu : « y »/);
    expect(wrong('--out', '--seed', '1')).toBe('--out attend une valeur.');
    expect(wrong('--out')).toBe('--out attend une valeur.');
    expect(wrong('--seed', '1', '--seed', '2', '--out', 'x')).toBe('--seed est donné deux fois.');
  });
});

describe('npm run simulate', SLOW, () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'decroche-simulate-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes a folder, replaces it, and leaves nothing beside it', () => {
    const out = path.join(folder, 'demo');
    const first = simulate('--out', out, ...TINY);
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/DONNÉES FICTIVES/);
    const truth = readFileSync(path.join(out, 'truth.json'), 'utf8');
    expect(simulate('--out', out, ...TINY, '--until', '2025-T1').status).toBe(0);
    expect(readdirSync(path.join(out, 'campaigns')).sort()).toEqual(['2025-t1', 'declares-2024']);
    expect(readFileSync(path.join(out, 'truth.json'), 'utf8')).not.toBe(truth);
    expect(readdirSync(folder)).toEqual(['demo']);
  });

  it('touches no folder that holds anything else, and exits with 2', () => {
    const precious = path.join(folder, 'data');
    mkdirSync(precious);
    writeFileSync(path.join(precious, 'sectors.csv'), 'id,name_fr\neau,Eau\n');
    const { status, stderr, stdout } = simulate('--out', precious, ...TINY);
    expect(status).toBe(2);
    expect(stderr).toMatch(/n’est pas vide et n’est pas un dossier simulé/);
    expect(stdout).toBe('');
    expect(readdirSync(precious)).toEqual(['sectors.csv']);
  });

  it('touches no simulated folder to which someone has added a file', () => {
    const out = path.join(folder, 'demo');
    simulate('--out', out, ...TINY);
    writeFileSync(path.join(out, 'campaigns', 'mine.txt'), 'precious');
    const { status, stderr } = simulate('--out', out, ...TINY);
    expect(status).toBe(2);
    expect(stderr).toMatch(/campaigns\/mine\.txt/);
    expect(existsSync(path.join(out, 'campaigns', 'mine.txt'))).toBe(true);
  });

  it('refuses a file and wrong words with 2, and shows its help with 0', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(simulate('--out', file, ...TINY).status).toBe(2);
    expect(simulate('--out', path.join(folder, 'new')).status).toBe(2);
    expect(readdirSync(folder)).toEqual(['file']);
    const help = simulate('--help');
    expect(help.status).toBe(0);
    expect(help.stdout).toMatch(/--sequences N/);
  });
});
