import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './readBuild.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    'no-inline-style': 'error',
    'no-dup-id': 'error',
    'no-missing-references': 'error',
    // All that a page loads comes from the host that serves the page.
    'require-sri': 'off',
    // A table that CSS lays out as blocks on a phone keeps its meaning only by its roles.
    'no-redundant-role': 'off',
    // Filters answer at each change and are left out without script: a button would have nothing to send.
    'wcag/h32': 'off',
    // A box that scrolls is a named region, and no section of the text.
    'prefer-native-element': ['error', { exclude: ['region', 'table', 'row', 'rowgroup', 'cell'] }],
  },
});

/** Six templates make thousands of embeds: some of each are asked. */
const EMBEDS_ASKED = 25;
function isAsked({ address }: BuiltPage, position: number): boolean {
  return !address.includes('/embed/') || position % EMBEDS_ASKED === 0;
}

/** What is not valid HTML in these pages, each fault once; of embeds some pages only are asked. */
export async function findFaults(pages: readonly BuiltPage[]): Promise<readonly string[]> {
  const faults = new Map<string, string>();
  for (const { address, html } of pages.filter(isAsked)) {
    const report = await validator.validateString(html);
    for (const { ruleId, message, selector } of report.results.flatMap(({ messages }) => messages)) {
      faults.set(`${ruleId}: ${message} (${selector ?? 'page'})`, address);
    }
  }
  return [...faults].map(([fault, address]) => `${address} ${fault}`);
}
