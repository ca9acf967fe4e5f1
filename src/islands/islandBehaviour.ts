/** What a page with an island starts, as behaviours of pages do (`browser/behaviours.ts`): the browser's room knows no island. */
export const islandBehaviour = {
  selector: 'touch-island',
  chunk: 'TouchIsland',
  start: async (): Promise<void> => {
    await import('./TouchIsland.ts');
  },
} as const;
