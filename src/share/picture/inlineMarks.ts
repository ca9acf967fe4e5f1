import { readFileSync } from 'node:fs';
import path from 'node:path';

type Attributes = Readonly<Record<string, string>>;
interface Styles {
  /** A value with its `var(--ink)` replaced by the light theme's. */
  readonly resolve: (value: string) => string;
  readonly marks: ReadonlyMap<string, Attributes>;
}

let styles: Styles | undefined;

/**
 * A drawing of `charts/` as it stands on its own: instead of classes, the attributes that `styles/marks.css` gives them, and
 * tokens as the colours of the light theme: a dark box in a white newspaper is a hole. Editors, presentations and resvg read
 * attributes; few of them read a style sheet.
 *
 * @param svg markup in which a class names a mark; other classes fall away
 */
export function inlineMarks(svg: string): string {
  const { marks, resolve } = (styles ??= readStyles());
  const worn = svg.replaceAll(
    /<([a-zA-Z]+)([^<>]*?) class="([^"]*)"([^<>]*?)(\/?)>/g,
    (_, tag, before, names, after, end) => {
      const own = `${String(before)}${String(after)}`;
      const all = Object.assign(
        {},
        ...String(names)
          .split(' ')
          .map((name) => marks.get(name)),
      ) as Attributes;
      const added = Object.entries(all)
        .filter(([name]) => !own.includes(` ${name}="`))
        .map(([name, value]) => ` ${name}="${value}"`);
      return `<${String(tag)}${own}${added.join('')}${String(end)}>`;
    },
  );
  return resolve(worn);
}

/** Read once a build. Of `tokens.css` the first `:root` is the light theme. */
function readStyles(): Styles {
  const [tokens, sheet] = ['tokens', 'marks'].map((name) =>
    readFileSync(path.resolve(`src/styles/${name}.css`), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
  );
  const root = /:root \{([^}]*)\}/.exec(tokens ?? '')?.[1] ?? '';
  const tokensOf = new Map(declarations(root));
  const resolved = (value: string): string =>
    value.replaceAll(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => {
      const found = tokensOf.get(name);
      if (found === undefined) throw new Error(`no token ${name} in tokens.css`);
      return resolved(found);
    });
  const marks = new Map<string, Attributes>();
  for (const [, selectors = '', body = ''] of (sheet ?? '').matchAll(/([^{}]+)\{([^{}]*)\}/g))
    for (const selector of selectors.split(',')) {
      const name = selector.trim().replace(/^\./, '');
      const own = declarations(body).map(([property, value]) => [property, attributeValue(resolved(value))]);
      marks.set(name, { ...marks.get(name), ...(Object.fromEntries(own) as Attributes) });
    }
  return { resolve: resolved, marks };
}

function declarations(body: string): (readonly [string, string])[] {
  return body.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    return colon < 0 ? [] : [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const];
  });
}

/** `17px !important` → `17`; the first family of a list, as the fonts of pictures are called. */
function attributeValue(value: string): string {
  return value
    .replace(/\s*!important$/, '')
    .replace(/^([\d.]+)px$/, '$1')
    .replaceAll("'", '')
    .replaceAll('"', '');
}
