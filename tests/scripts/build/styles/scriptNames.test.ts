import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readScriptNames } from '../../../../scripts/build/styles/scriptNames.ts';
import { BEHAVIOURS } from '../../../../src/browser/behaviours.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readScriptNames', () => {
  it('finds what a script and those that it calls may write, and not what every page’s script may call', () => {
    const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    const chunks = [...BEHAVIOURS.map(({ chunk }) => chunk), 'TouchIsland', 'attachFinder'];
    write('Page.a.js', chunks.map((chunk) => `import("./${chunk}.a.js")`).join(';'));
    for (const chunk of chunks) write(`${chunk}.a.js`, `import{s}from"./Page.a.js";s("word-of-${chunk}")`);
    write('offerCopies.a.js', 'import{s}from"./Page.a.js";import("./later.a.js");s("own")');
    write('later.a.js', 's("later-word")');
    const copies = readScriptNames(folder).find(({ mark }) => mark === 'data-copy')?.names;
    expect([...(copies ?? [])]).toEqual(expect.arrayContaining(['.own', '.later-word']));
    expect([...(copies ?? [])].filter((name) => name.startsWith('.word-of'))).toEqual([]);
  });

  it('takes for names what stands in texts as names do, and not what is said or how variables are called', () => {
    const script = [
      'const list=document.createElement("ul");list.className=`figure ${list.kind} wide`;',
      'list.innerHTML="<li class=\\"pt";list.title="Aucun nom.";list.querySelector(".calls tbody");list.id="a-1"',
    ].join('');
    writeFileSync(path.join(folder, 'offerCopies.a.js'), script);
    const names = readScriptNames(folder).find(({ mark }) => mark === 'data-copy')?.names ?? new Set();
    const asked = ['ul', '.figure', '.wide', 'li', '.pt', '#a-1', '.list', '.kind', '.nom', '.calls', 'tbody'];
    expect(asked.filter((name) => names.has(name))).toEqual(['ul', '.figure', '.wide', 'li', '.pt', '#a-1']);
  });
});
