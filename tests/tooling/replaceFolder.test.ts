import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../scripts/build/replaceFolder.ts';

let parent: string;
let finished: string;
let place: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'decroche-replace-'));
  finished = path.join(parent, 'finished');
  place = path.join(parent, 'out', 'dist');
  mkdirSync(path.join(finished, 'inside'), { recursive: true });
  writeFileSync(path.join(finished, 'inside', 'a.txt'), 'new');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

describe('putting a folder in place', () => {
  it('makes what is not there yet', async () => {
    await replaceFolder(finished, place);
    expect(readFileSync(path.join(place, 'inside', 'a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(parent)).toEqual(['out']);
  });

  it('leaves nothing of the old one', async () => {
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'old.txt'), 'old');
    await replaceFolder(finished, place);
    expect(readdirSync(place)).toEqual(['inside']);
    expect(readdirSync(path.dirname(place))).toEqual(['dist']);
  });

  it('leaves the old one where there is nothing to put there', async () => {
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'old.txt'), 'old');
    await expect(replaceFolder(path.join(parent, 'nothing'), place)).rejects.toThrow('ENOENT');
    expect(readdirSync(place)).toEqual(['old.txt']);
    expect(readdirSync(path.dirname(place))).toEqual(['dist']);
  });
});
