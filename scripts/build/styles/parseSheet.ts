import postcss, { type ChildNode } from 'postcss';
import parseSelector from 'postcss-selector-parser';

/** A piece of a style sheet, in its order. */
export type StylePiece =
  /** Kept on every page: fonts, variables of a print page, keyframes. */
  | { readonly kind: 'always'; readonly css: string }
  /** Kept where one of its selectors can match. */
  | { readonly kind: 'rule'; readonly selectors: readonly StyleSelector[]; readonly declarations: string }
  /** `@media`, `@supports`: kept where a piece inside is. */
  | { readonly kind: 'group'; readonly opening: string; readonly pieces: readonly StylePiece[] };

export interface StyleSelector {
  readonly css: string;
  /** What a page must hold for it to match: `.class`, `#id` and `element`, as `pageNames` names them. */
  readonly needs: readonly string[];
}

const GROUPS = new Set(['media', 'supports', 'container', 'layer']);

/**
 * Cuts a style sheet into pieces that can be kept or left out. Attributes, states and what stands in `:not()` or `:is()` are
 * taken to match: they change while a page is read.
 *
 * @param css a sheet as Vite wrote it
 * @throws CssSyntaxError where it is none
 */
export function parseSheet(css: string): readonly StylePiece[] {
  return piecesOf(postcss.parse(css).nodes);
}

function piecesOf(nodes: readonly ChildNode[]): readonly StylePiece[] {
  return nodes.flatMap((node): readonly StylePiece[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'rule') {
      const declarations = node.nodes.map(String).join(';');
      return [{ kind: 'rule', selectors: node.selectors.map(selectorOf), declarations }];
    }
    if (node.type === 'atrule' && node.nodes && GROUPS.has(node.name))
      return [{ kind: 'group', opening: `@${node.name} ${node.params}`, pieces: piecesOf(node.nodes) }];
    return [{ kind: 'always', css: node.toString() }];
  });
}

function selectorOf(css: string): StyleSelector {
  const needs: string[] = [];
  const [selector] = parseSelector().astSync(css).nodes;
  for (const part of selector?.nodes ?? []) {
    if (part.type === 'class') needs.push(`.${part.value}`);
    else if (part.type === 'id') needs.push(`#${part.value}`);
    else if (part.type === 'tag') needs.push(part.value.toLowerCase());
  }
  return { css, needs };
}
