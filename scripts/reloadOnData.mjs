import path from 'node:path';
import { projectFolder } from './settings.mjs';

/**
 * A Vite plugin for `npm run dev`: a file saved in the data folder makes the one module that holds the barometer
 * stale, and every page that is open reloads. Bad data then shows, in French, as the error of that module.
 *
 * @param {string} dataFolder absolute
 * @param {string} clock `BUILD_CLOCK`
 * @returns {import('vite').Plugin}
 */
export function reloadOnData(dataFolder, clock) {
  const holder = path.join(projectFolder, 'src', 'site.ts');
  return {
    name: 'decroche:reload-on-data',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(dataFolder);
    },
    hotUpdate({ file }) {
      if (!path.resolve(file).startsWith(dataFolder + path.sep)) return undefined;
      return [...(this.environment.moduleGraph.getModulesByFile(holder) ?? [])];
    },
    async transform(_code, id) {
      if (path.resolve(id) !== holder) return;
      const { refuseBadData } = await import('./build/refuseBadData.ts');
      refuseBadData(dataFolder, clock);
    },
  };
}
