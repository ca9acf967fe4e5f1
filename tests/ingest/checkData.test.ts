import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const SCRIPT = new URL('../../scripts/check-data.ts', import.meta.url).pathname;
const directory = mkdtempSync(join(tmpdir(), 'check-'));

function write(sectors: string): void {
  writeFileSync(join(directory, 'sectors.csv'), sectors);
  writeFileSync(join(directory, 'organisations.csv'), 'id;nom;secteur\ncaf;Caf;social\n');
}

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', SCRIPT, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('check-data', { timeout: 60_000 }, () => {
  it('passes clean data, and data with warnings', () => {
    write('id,name_fr\nsocial,Social\n');
    expect(run(directory)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 erreur, 0 avertissement.') as unknown,
    });
    write('id,name_fr,couleur\nsocial,Social,bleu\n');
    const { status, stdout } = run(directory);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'avertissement : sectors.csv, ligne 1, colonne « couleur » : l’en-tête « couleur » n’est pas connu',
    );
    expect(stdout).toContain('0 erreur, 1 avertissement. Les données peuvent être publiées.');
  });

  it('fails on errors, one JSON object a line, in the language asked for', () => {
    write('id,name_fr,ordre\nsocial,Social,premier\n');
    const { status, stdout } = run(directory, '--json', '--lang', 'en');
    expect(status).toBe(1);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      {
        code: 'number-malformed',
        severity: 'error',
        file: 'sectors.csv',
        row: 2,
        column: 'order',
        received: 'premier',
        message:
          'Column “ordre” (order): “premier” is not a number. Write digits, with a point or a comma for decimals, without unit or % sign.',
      },
    ]);
    expect(run(directory).stdout).toContain(
      'erreur : sectors.csv, ligne 2, colonne « ordre » (order) : « premier » n’est pas un nombre.',
    );
  });

  it('reports in English to whom asks for it, numbers, marks and all', () => {
    write('id,name_fr,couleur\nsocial,Social,bleu\n');
    const { status, stdout } = run(directory, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('warning: sectors.csv, line 1, column “couleur”: ');
    expect(stdout).toContain('Read: no campaign');
    expect(stdout).toContain('0 errors, 1 warning. The data can be published.');
    expect(stdout).not.toMatch(/ : |«|[éèàçê]/);
  });

  it('says how it is used, in either language', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Sortie : 0') as unknown });
    expect(run('--help', '--lang', 'en')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Exit code: 0') as unknown,
    });
    for (const words of [['--verbose'], ['--lang', 'de'], ['a', 'b']]) {
      const { status, stdout, stderr } = run(...words);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--help');
      expect(stderr).not.toMatch(/option '|unknown/i);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
