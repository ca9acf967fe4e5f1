import ts from 'typescript';

/** What a source file asks for, in the order in which it is written. */
export interface Import {
  /** `../stats/wilson.ts`, `zod`. */
  readonly specifier: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

interface Block {
  readonly code: string;
  readonly firstLine: number;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The parts of an Astro file that are code: the frontmatter and each `<script>`, inline ones too. */
function astroBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
  if (frontmatter?.[1] !== undefined) {
    blocks.push({
      code: frontmatter[1],
      firstLine: lineOf(text, frontmatter.index + frontmatter[0].indexOf(frontmatter[1])),
    });
  }
  const template = text.slice(frontmatter === null ? 0 : frontmatter.index + frontmatter[0].length);
  const templateStart = text.length - template.length;
  for (const script of template.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const code = script[1] ?? '';
    blocks.push({ code, firstLine: lineOf(text, templateStart + script.index + script[0].indexOf(code)) });
  }
  // An expression of the template may import too: `{(await import('./x.ts')).y}`.
  const expressions = template.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, (part) => part.replaceAll(/[^\n]/g, ' '));
  for (const found of expressions.matchAll(/\bimport\(\s*(['"][^'"]+['"])\s*\)/g)) {
    blocks.push({ code: `import(${found[1] ?? ''})`, firstLine: lineOf(text, templateStart + found.index) });
  }
  return blocks;
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isExternalModuleReference(node)) return node.expression;
  return undefined;
}

/**
 * Every import of a `.ts`, `.tsx`, `.mjs` or `.astro` file: static, dynamic, of types only, and `export … from`.
 *
 * @param file its name decides how it is read
 * @param text its content
 * @returns each of them; a dynamic import of something computed is given as `(computed)`
 */
export function readImports(file: string, text: string): readonly Import[] {
  const blocks = file.endsWith('.astro') ? astroBlocks(text) : [{ code: text, firstLine: 1 }];
  return blocks.flatMap(({ code, firstLine }) => {
    const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
    const found: Import[] = [];
    for (const reference of [...source.typeReferenceDirectives, ...source.referencedFiles]) {
      found.push({ specifier: reference.fileName, line: firstLine + lineOf(code, reference.pos) - 1 });
    }
    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier !== undefined) {
        found.push({
          specifier: ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)',
          line: firstLine + lineOf(code, specifier.getStart(source)) - 1,
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
