import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../../scripts/build/styles/pageNames.ts';
import { parseSheet } from '../../../../scripts/build/styles/parseSheet.ts';
import { usedStyles } from '../../../../scripts/build/styles/usedStyles.ts';

const used = (css: string, html: string): string => usedStyles(parseSheet(css), pageNames(html));

describe('the styles of a page', () => {
  it('are the rules that can match it, in their order', () => {
    const css = '.b{color:red}.a{color:blue}.a .c{color:green}p.a{margin:0}#x{top:0}';
    expect(used(css, '<p class="a d" id="x">')).toBe('.a{color:blue}p.a{margin:0}#x{top:0}');
  });

  it('keep of a list the selectors that can match', () => {
    expect(used('.gone,h1,.gone h1{margin:0}', '<h1>')).toBe('h1{margin:0}');
  });

  it.each([
    ['a state', 'a:hover{color:red}', '<a href="/">'],
    ['an attribute that a script may set', 'th[aria-sort=ascending]{color:red}', '<th>'],
    ['what a page must not be', 'li:not(.gone){margin:0}', '<li>'],
    ['a choice', ':is(.gone,.a) p{margin:0}', '<p>'],
    ['a part that is no element', 'p::before{content:"x"}', '<p>'],
    ['the root', ':root[data-theme=dark]{color:red}', '<p>'],
    ['everything', '*{margin:0}', '<p>'],
    ['an element of SVG, whatever its case', 'linearGradient{color:red}', '<linearGradient id="g">'],
  ])('take for granted %s', (_, css, html) => {
    expect(used(css, html)).toBe(css);
  });

  it('keep fonts and movements whole, and no empty group', () => {
    const css =
      '@font-face{font-family:X;src:url(/x.woff2)}@media (min-width:1px){.gone{top:0}}@keyframes k{to{top:0}}';
    expect(used(css, '<p>')).toBe('@font-face{font-family:X;src:url(/x.woff2)}@keyframes k{to{top:0}}');
  });

  it('keep a group with what is used of it', () => {
    const css = '@media print{@supports (display:grid){.gone{top:0}.a{top:1px}}}';
    expect(used(css, '<i class="a">')).toBe('@media print{@supports (display:grid){.a{top:1px}}}');
  });
});
