import ts from 'typescript';
import type { Source } from './sources.ts';

/** Letters and quotes that English does not write. */
const FRENCH_LETTERS = /[àâçéèêëîïôûùœÀÂÇÉÈÊÎÔŒ«»]|\b[dlnsj]’\p{L}/u;
/** A space before a mark, which French wants and English does not. */
const FRENCH_SPACES = /(^|\S) [:;?!](?=\s|$)/;
/** Words without an accent that a sentence or a label in French can hardly do without. */
const FRENCH_WORDS =
  /\b(le|les|des|du|une?|et|est|sont|aux?|avec|dans|par|pour|sans|sur|que|qui|cette|ces|ses|lettres?|leurs?|nous|vous|appels?|aucun|ancien|campagnes?|chercher|chiffres?|classement|comparer|citer|enquêteurs?|indicateurs?|intervalle|mesure|moins|noms?|organismes?|personne|plus|rang|rien|taux|tableau|tentatives?|toutes?|tous|valeur|voir)\b/i;
/** Texts of the data in French: shown through `textIn`, or in an element that says so. */
const FRENCH_FIELDS = new Set(['nameFr', 'questionFr', 'definitionFr']);

/**
 * What a source says in French by itself, one entry a place: a literal, a piece of markup, the French catalogue, a format told
 * to write French, a text of the data taken in French alone. Comments are not read.
 */
export function findFrench({ file, text }: Source): readonly string[] {
  if (!file.endsWith('.astro')) return findInCode(text, file);
  const [, frontmatter = '', markup = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? ['', '', text];
  const scripts = [...markup.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [...[frontmatter, ...scripts].flatMap((code) => findInCode(code, `${file}.ts`)), ...findInMarkup(markup)];
}

function findInCode(code: string, file: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) {
      if (/\b(messages|charts|quality|sentences)Fr\b/.test(node.getText(source))) found.push(node.getText(source));
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const french = isFrench(node.text) || FRENCH_SPACES.test(node.text);
      if (french && !isChosen(node, source) && !isThrown(node)) found.push(node.text.trim());
    }
    if (ts.isStringLiteral(node) && node.text === 'fr' && ts.isCallExpression(node.parent)) {
      if (!comparesNames(node.parent, source)) found.push(node.parent.getText(source));
    }
    if (ts.isJsxText(node) && isFrench(node.text)) found.push(node.text.trim());
    if (ts.isPropertyAccessExpression(node) && isFrenchField(node, source)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  }
}

/** Markup of a component: its text and its attributes; expressions in it are read as text, which sees more than enough. */
function findInMarkup(markup: string): readonly string[] {
  const spoken = markup
    .replaceAll(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/\bclass(:list)?=("[^"]*"|\{[^}]*\})/g, '');
  const pieces = [...spoken.matchAll(/"([^"<>{}]*)"|'([^'<>{}]*)'|`([^`]*)`|>([^<>{}]+)[<{]|\}([^<>{}]+)[<{]/g)].map(
    (piece) => (piece.slice(1).find(Boolean) ?? '').trim(),
  );
  return pieces.filter((piece) => isFrench(piece) && !/=>|&&|\?\s/.test(piece));
}

/** Ids, classes and addresses are no words: they have no space, no capital and no accent. */
function isFrench(text: string): boolean {
  const words = text.trim();
  if (FRENCH_LETTERS.test(text)) return true;
  return (
    FRENCH_WORDS.test(words) && (/\s/.test(words) || /^\p{Lu}/u.test(words)) && !/[{}=#/]|^[\w-]+\.\w+$/.test(words)
  );
}

/** Marks without a word, chosen by the language: `locale === 'fr' ? `« ${text} »` : `“${text}”``. */
function isChosen(node: ts.LiteralLikeNode, source: ts.SourceFile): boolean {
  if (/\p{L}/u.test(node.text)) return false;
  for (let at: ts.Node = node.parent; !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent)
    if (ts.isConditionalExpression(at)) return /locale [!=]== '(fr|en)'/.test(at.condition.getText(source));
  return false;
}

/** Errors of the build speak to those who build. */
function isThrown(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isThrowStatement(at)) return true;
  return false;
}

/** The order of a directory is that of its names, which stay French. */
function comparesNames(call: ts.CallExpression, source: ts.SourceFile): boolean {
  return /localeCompare$|Collator$|getSite$/.test(call.expression.getText(source));
}

function isFrenchField(node: ts.PropertyAccessExpression, source: ts.SourceFile): boolean {
  const name = node.name.text;
  const isTitle = name === 'fr' && /title$/i.test(node.expression.getText(source));
  if (!isTitle && !FRENCH_FIELDS.has(name)) return false;
  const { parent } = node;
  // A comparison shows nothing.
  if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText(source))) return false;
  return !(ts.isCallExpression(parent) && parent.expression.getText(source) === 'textIn');
}
