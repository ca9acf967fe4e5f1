/** A chart as the list of the page names it, and how it is to be shown. */
export interface ChosenEmbed {
  /** `figure/caf/pickup`. */
  readonly key: string;
  readonly pinned: boolean;
  readonly theme: 'light' | 'dark' | 'auto';
}

/** The choice in an address: `?graphique=figure/caf/pickup&version=pinned&fond=dark`, or the anchor of a chart in the list. */
export function parseChosenEmbed(query: string, hash: string): Partial<ChosenEmbed> {
  const asked = new URLSearchParams(query);
  const key = asked.get('graphique') ?? decodeURIComponent(hash.slice(1)).replaceAll('--', '/');
  const theme = asked.get('fond');
  return {
    ...(key === '' ? {} : { key }),
    pinned: asked.get('version') === 'pinned',
    theme: theme === 'dark' || theme === 'auto' ? theme : 'light',
  };
}

/** The query of a choice: what is usual is left out. */
export function serialiseChosenEmbed({ key, pinned, theme }: ChosenEmbed): string {
  return `?graphique=${key}${pinned ? '&version=pinned' : ''}${theme === 'light' ? '' : `&fond=${theme}`}`;
}
