import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { reloadOnData } from './scripts/reloadOnData.mjs';
import { readSettings } from './scripts/settings.mjs';

const { dataFolder, outFolder, origin, basePath, clock, port } = readSettings(process.env);

export default defineConfig({
  output: 'static',
  site: origin ?? 'http://127.0.0.1:4321',
  base: basePath,
  outDir: outFolder,
  // A build keeps nothing from the one before: the same data must give the same bytes.
  cacheDir: process.env['DECROCHE_CACHE'] ?? path.resolve('.cache/astro'),
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // No inline script: a strict Content-Security-Policy needs no hash for one. Styles are written into pages after Astro has
  // built them (scripts/build/styles), each with what it uses of sheets that Astro leaves whole.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  // Typography is ours (present/typography.ts), and highlighted code would bring style attributes.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Found at the first touch of an island, these would reload the page that is being looked at.
    optimizeDeps: { include: ['react', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'recharts'] },
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
    plugins: [reloadOnData(dataFolder, clock)],
  },
});
