import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readPages } from './readBuild.ts';

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
function isAsked({ address }: { readonly address: string }, position: number): boolean {
  return !address.includes('/embed/') || position % EMBEDS_ASKED === 0;
}

describe('HTML', () => {
  it('is valid on every page', async () => {
    const faults = new Map<string, string>();
    for (const { address, html } of readPages('test-dist').filter(isAsked)) {
      const report = await validator.validateString(html);
      for (const { ruleId, message, selector } of report.results.flatMap(({ messages }) => messages)) {
        faults.set(`${ruleId}: ${message} (${selector ?? 'page'})`, address);
      }
    }
    expect([...faults].slice(0, 30)).toEqual([]);
  });

  it('would be seen invalid', async () => {
    const report = await validator.validateString('<!doctype html><html lang="fr"><p><div></div></p></html>');
    expect(report.valid).toBe(false);
  });
});
