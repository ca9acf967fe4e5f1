import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../settings.mjs';
import type { Drawing } from './readDrawings.ts';
import type { TemplateShots } from './shootTemplates.ts';

interface Gallery {
  readonly drawings: readonly Drawing[];
  readonly shots: readonly TemplateShots[];
  /** Folder of the built site, whose cards and pictures of charts are shown as they are; absent: none. */
  readonly pictures: string | undefined;
}

/** Pictures of one kind that are enough to judge it. */
const MOST_ALIKE = 4;

/** The page: charts as the tests hold them, on either ground, then templates, then pictures. */
export function galleryHtml({ drawings, shots, pictures }: Gallery): string {
  const defs = drawings.find(({ name }) => name === 'chart-defs')?.markup ?? '';
  const charts = drawings.filter(({ name }) => name !== 'chart-defs');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Galerie</title>
${styleSheets()
  .map((sheet) => `<link rel="stylesheet" href="styles/${sheet}">`)
  .join('\n')}
<style>
  .g-page { padding: 1.5rem; max-width: 90rem; margin: auto }
  .g-bar { position: sticky; top: 0; z-index: 9; display: flex; gap: 1.5rem; padding: .75rem 0; background: var(--paper); border-bottom: 2px solid var(--ink) }
  .g-page section { margin-top: 3rem }
  .g-charts { display: grid; gap: 2.5rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)) }
  .g-charts > figure { min-width: 0; overflow: hidden }
  .g-charts > .g-wide { grid-column: 1 / -1 }
  .g-page figcaption { margin-bottom: .75rem; font-size: .8125rem; color: var(--ink-2) }
  .g-shots { display: flex; gap: 1rem; align-items: start; overflow-x: auto; margin-bottom: 2rem }
  .g-shots img { display: block; border: 1px solid var(--hairline) }
</style>
</head>
<body>
${defs}
<div class="g-page">
<h1>Galerie</h1>
<nav class="g-bar"><a href="#graphiques">Graphiques</a><a href="#gabarits">Gabarits</a><a href="#images">Images</a>
<button type="button" onclick="const r=document.documentElement;r.dataset.theme=r.dataset.theme==='dark'?'light':'dark'">Clair ou sombre</button></nav>
<section id="graphiques"><h2>Graphiques, ${charts.length} états</h2>
<div class="g-charts">
${charts.map(chart).join('\n')}
</div></section>
<section id="gabarits"><h2>Gabarits</h2>
${shots.map(template).join('\n') || '<p>Sans navigateur, aucun.</p>'}
</section>
<section id="images"><h2>Images</h2>
<div class="g-charts">
${pictures === undefined ? '<p>Sans site construit, aucune.</p>' : picturesOf(pictures)}
</div></section>
</div>
</body>
</html>
`;
}

/** As the layout of pages imports them, then those that single pages add; an embed's own would be a second layout. */
function styleSheets(): readonly string[] {
  const layout = readFileSync(path.join(projectFolder, 'src', 'layouts', 'Page.astro'), 'utf8');
  const first = [...layout.matchAll(/^import '\.\.\/styles\/([a-zA-Z]+\.css)';$/gm)].flatMap(
    ([, sheet]) => sheet ?? [],
  );
  const others = readdirSync(path.join(projectFolder, 'src', 'styles')).filter(
    (file) => file.endsWith('.css') && !file.startsWith('embed') && !first.includes(file),
  );
  return [...first, ...others.sort()];
}

/** Charts that have a drawing for wide columns take the whole row. */
function chart({ name, markup }: Drawing): string {
  const isWide = /class="(?:wide|tiles)/.test(markup);
  return `<figure class="${isWide ? 'g-wide' : 'g-one'}"><figcaption>${name}</figcaption><div class="chart">${markup}</div></figure>`;
}

function template({ address, shots }: TemplateShots): string {
  const images = shots.map(
    ({ file, width, theme }) =>
      `<a href="${file}"><img src="${file}" width="${width / 2}" loading="lazy" alt="${address}, ${width} px, ${theme}"></a>`,
  );
  return `<h3>${address}</h3><div class="g-shots">${images.join('')}</div>`;
}

/** A few of each kind of card and of each chart's picture, where the site has them. */
function picturesOf(site: string): string {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /(^|\/)(cartes|embed)\/.*\.png$/.test(file))
    .sort();
  const kindOf = (file: string): string => {
    const [, root = '', chart = '', ...rest] = /(cartes|embed)\/([^/]+)(.*)/.exec(file) ?? [];
    return [
      file.startsWith('demo/'),
      file.includes('en/'),
      root,
      chart,
      root === 'embed' && rest.join('').split('/').at(-1),
    ].join(' ');
  };
  return [...Map.groupBy(files, kindOf).values()]
    .flatMap((alike) => alike.slice(0, MOST_ALIKE))
    .map((file) => {
      const src = pathToFileURL(path.join(site, file)).href;
      return `<figure><figcaption>${file}</figcaption><a href="${src}"><img src="${src}" width="420" loading="lazy" alt="${file}"></a></figure>`;
    })
    .join('\n');
}
