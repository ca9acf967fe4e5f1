import path from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Source } from './sources.ts';
import { readSources } from './sources.ts';

const MOST_LINES = 300;
const MOST_LINES_OF_A_ROUTE = 20;

const code = readSources('src', ['.ts', '.tsx', '.astro', '.mjs', '.css']);
const modules = code.filter(({ file }) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const everything = [
  ...code,
  ...readSources('scripts', ['.ts', '.mjs']),
  ...readSources('tests', ['.ts', '.tsx', '.mjs']).filter(({ file }) => !/\/(fixtures|golden)\//.test(file)),
];

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

interface Exports {
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly byDefault: boolean;
  /** How many times it hands on another module's exports. */
  readonly passedOn: number;
}

function readExports({ file, text }: Source): Exports {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const values: string[] = [];
  const types: string[] = [];
  let byDefault = false;
  let passedOn = 0;
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) byDefault = true;
    if (ts.isExportDeclaration(statement)) {
      if (statement.moduleSpecifier !== undefined) passedOn += 1;
      else if (statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
        values.push(...statement.exportClause.elements.map(({ name }) => name.text));
      }
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    byDefault ||= modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.push(statement.name.text);
    else if (ts.isVariableStatement(statement)) {
      values.push(...statement.declarationList.declarations.map(({ name }) => name.getText(source)));
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      values.push(statement.name?.text ?? 'default');
    }
  }
  return { values, types, byDefault, passedOn };
}

/** `taken-apart.ts`, `TakenApart` and `takenApart` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

describe('files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    const long = everything.filter(({ text }) => countLines(text) > MOST_LINES);
    expect(long.map(({ file, text }) => `${file} has ${countLines(text)} lines`)).toEqual([]);
  });

  it('are no barrels', () => {
    const barrels = modules.filter((module) => {
      const { values, types, passedOn } = readExports(module);
      return passedOn > 0 && values.length + types.length === 0;
    });
    const indexes = modules.filter(({ file }) => !file.startsWith('src/pages/') && /\/index\.tsx?$/.test(file));
    expect([...barrels, ...indexes].map(({ file }) => file)).toEqual([]);
  });

  it('export by name', () => {
    const byDefault = modules.filter((module) => readExports(module).byDefault);
    expect(byDefault.map(({ file }) => file)).toEqual([]);
  });

  it('bear the name of what they export', () => {
    // domain/ holds nouns by subject; routes and root files take their name from Astro; the registry lists a room.
    const named = modules.filter(({ file }) => /^src\/(?!domain\/|pages\/)[^/]+\//.test(file));
    const misnamed = named.filter((module) => {
      const { values, types } = readExports(module);
      // Several small functions of one subject may share a file, and it bears the name of the subject.
      if (values.length > 1) return false;
      const name = path.basename(module.file).replace(/(\.island)?\.tsx?$/, '');
      return name !== 'registry' && ![...values, ...types].some((exported) => plain(exported) === plain(name));
    });
    expect(misnamed.map((module) => `${module.file} exports ${readExports(module).values.join(', ')}`)).toEqual([]);
  });
});

describe('routes', () => {
  it(`have at most ${MOST_LINES_OF_A_ROUTE} lines`, () => {
    // What begins with an underscore is no route.
    const routes = code.filter(({ file }) => /^src\/pages\/(?:.*\/)?[^_/][^/]*\.(astro|ts)$/.test(file));
    const long = routes.filter(({ text }) => countLines(text) > MOST_LINES_OF_A_ROUTE);
    expect(long.map(({ file, text }) => `${file} has ${countLines(text)} lines`)).toEqual([]);
  });
});
