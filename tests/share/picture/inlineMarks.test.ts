import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderTrend } from '../../../src/charts/trend/renderTrend.ts';
import { messagesFr } from '../../../src/present/messages.fr.ts';
import { inlineMarks } from '../../../src/share/picture/inlineMarks.ts';
import { trends } from '../../charts/sampleSpecs.ts';

const sheet = readFileSync('src/styles/marks.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

describe('a drawing on its own', () => {
  it('wears what its classes say, in the light theme', () => {
    expect(inlineMarks('<line class="ci" x1="1"/>')).toBe('<line x1="1" stroke="#14211e" stroke-width="2"/>');
    expect(inlineMarks('<text class="t-s t-q">a</text>')).toBe('<text font-size="13" fill="#4b5752">a</text>');
    expect(inlineMarks('<rect fill="var(--paper)"/>')).toBe('<rect fill="#f5f2e8"/>');
  });

  it('keeps an attribute of its own before that of its class', () => {
    expect(inlineMarks('<line class="ci" stroke-width="5"/>')).toBe('<line stroke-width="5" stroke="#14211e"/>');
  });

  it('has no class, no variable and no rule of CSS left', () => {
    const inlined = inlineMarks(renderTrend(trends.quarters, messagesFr));
    expect(inlined).not.toMatch(/ class=|var\(|!important|px"/);
    expect(inlined).toContain('stroke-dasharray="2 4"');
  });

  it('refuses a colour that no token names', () => {
    expect(() => inlineMarks('<rect fill="var(--blue)"/>')).toThrow('no token --blue');
  });
});

describe('marks.css', () => {
  it('has bare classes only, and says only what an attribute can say', () => {
    const properties = /^(fill|stroke(-[a-z]+)?|font-(family|size|weight|variant-numeric)|paint-order)$/;
    for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',')) expect(selector.trim()).toMatch(/^\.[a-z0-9-]+$/);
      for (const [, property = ''] of body.matchAll(/([a-z-]+)\s*:/g)) expect(property).toMatch(properties);
    }
  });
});
