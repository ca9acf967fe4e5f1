import { describe, expect, it } from 'vitest';
import { tightenEdges } from '../../src/present/tightenEdges.ts';

describe('tightenEdges', () => {
  it.each([
    ['a space goes outside', 'voir<a href="/x/"> ici </a>puis', 'voir <a href="/x/">ici</a> puis'],
    ['a space that stands already is enough', 'voir <a href="/x/"> ici </a> puis', 'voir <a href="/x/">ici</a> puis'],
    ['the edge of a block needs none', '<li><a href="/x/">\n ici \n</a></li>', '<li><a href="/x/">ici</a></li>'],
    ['nor does the end of an item', '<li><a href="/x/">ici</a> </li>', '<li><a href="/x/">ici</a></li>'],
    ['nor does the edge of a page', '<a href="/x/"> ici </a>', '<a href="/x/">ici</a>'],
    ['before a comma', '<a href="/x/">ici </a>, <a>là </a>.', '<a href="/x/">ici</a>, <a>là</a>.'],
    ['before a comma in another tag', '<a>ici </a><span>, là</span>', '<a>ici</a><span>, là</span>'],
    ['in parentheses', '(<a> ici </a>)', '(<a>ici</a>)'],
    ['across inline tags', '<b>a</b><a> <b> b </b> </a><i>c</i>', '<b>a</b> <a><b>b</b></a> <i>c</i>'],
    ['after a link', '<a>a</a><a> b</a>', '<a>a</a> <a>b</a>'],
    ['between words nothing changes', '<a>a <b>b</b> c</a>', '<a>a <b>b</b> c</a>'],
    ['another space before a comma', 'calls </span>, 95% <b>x</b> .', 'calls</span>, 95% <b>x</b>.'],
    ['between two tags', '<b> a </b> <i>, b</i>', '<b> a</b><i>, b</i>'],
    ['extensions', 'files .csv and .json', 'files .csv and .json'],
    ['quoted attributes', '<a title="a > b"> c</a>', '<a title="a > b">c</a>'],
    [
      'other tags that begin with a',
      '<abbr> a </abbr> <article> b </article>',
      '<abbr> a </abbr> <article> b </article>',
    ],
  ])('%s', (_name, html, expected) => {
    expect(tightenEdges(html)).toBe(expected);
    expect(tightenEdges(expected)).toBe(expected);
  });

  it.each([
    '<pre>a <a href="/x/"> b </a> , c</pre>',
    '<button> a , <span> b </span> </button>',
    '<summary> a </summary>',
    '<script>const a = "<a> b </a> , c";</script>',
    '<q data-verbatim> a , <a> b </a> . </q>',
    '<p class="said" data-verbatim>a , b</p>',
  ])('leaves %s alone', (html) => {
    expect(tightenEdges(html)).toBe(html);
  });
});
