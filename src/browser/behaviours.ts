/** What a page can do beyond being read. */
export interface Behaviour {
  /** It starts on pages that hold this: one attribute, one class or one element. */
  readonly selector: string;
  /** How the script's file is called: a build looks there for the classes that it may add. */
  readonly chunk: string;
  readonly start: (base: string) => Promise<void>;
}

export const BEHAVIOURS: readonly Behaviour[] = [
  {
    selector: '[data-copy]',
    chunk: 'offerCopies',
    start: async () => (await import('./copy/offerCopies.ts')).offerCopies(document),
  },
  {
    selector: '.call-filters',
    chunk: 'filterCalls',
    start: async () => (await import('./calls/filterCalls.ts')).filterCalls(document),
  },
  {
    selector: '[data-compare-form]',
    chunk: 'composeComparison',
    start: async () => (await import('./compare/composeComparison.ts')).composeComparison(document),
  },
  {
    selector: '[data-embed-form]',
    chunk: 'buildEmbed',
    start: async () => (await import('./embedBuilder/buildEmbed.ts')).buildEmbed(document),
  },
  {
    selector: '[data-may-form]',
    chunk: 'answerMayI',
    start: async () => (await import('./mayI/answerMayI.ts')).answerMayI(document),
  },
  {
    selector: '[data-places]',
    chunk: 'narrowOrganisations',
    start: async (base) => (await import('./find/narrowOrganisations.ts')).narrowOrganisations(base),
  },
  {
    selector: '[data-ranking]',
    chunk: 'arrangeRanking',
    start: async () => (await import('./ranking/arrangeRanking.ts')).arrangeRanking(document),
  },
];
