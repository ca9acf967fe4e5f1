import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCsv, neutraliseFormula } from '../../src/publish/formatCsv.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', ',', '"', ';', '\r', '\n', '\t', ' ', '=', '+', '-', '@', '1', "'", '«'))
  .map((characters) => characters.join(''));

describe('formatCsv', () => {
  it('quotes only what needs it, doubles quotes and ends every record with CRLF', () => {
    expect(
      formatCsv(
        ['a', 'b'],
        [
          ['x', 'say "no"'],
          ['1,5', 'two\nlines'],
          [undefined, 'é;’'],
        ],
      ),
    ).toBe('a,b\r\nx,"say ""no"""\r\n"1,5","two\nlines"\r\n,é;’\r\n');
  });

  it('reads back, text by text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        const csv = formatCsv(['a', 'b', 'c'], rows);
        const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
        expect(data.slice(1, -1)).toEqual(rows.map((row) => row.map(neutraliseFormula)));
      }),
      { seed: 20261103 },
    );
  });

  it('writes numbers that read back to the same number', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, (number) => {
        const cell = formatCsv(['n'], [[number]]).split('\r\n')[1];
        expect(Number(cell)).toBe(number === 0 ? 0 : number);
      }),
      { seed: 20261103 },
    );
    expect(formatCsv(['n'], [[0.1 + 0.2], [-0.25], [0]])).toBe('n\r\n0.30000000000000004\r\n-0.25\r\n0\r\n');
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s', (number) => {
    expect(() => formatCsv(['n'], [[number]])).toThrow(RangeError);
  });

  it('refuses a record that is not as wide as the header', () => {
    expect(() => formatCsv(['a', 'b'], [['x']])).toThrow(/1 cells under a header of 2/);
  });
});

describe('neutraliseFormula', () => {
  it.each(['=1+1', '+33 1', '-2', '@sum', '\t=1', '\r=1', '\n=1'])('puts an apostrophe before %j', (cell) => {
    expect(neutraliseFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['a=1', '<', '<=', '>', ' =1', '1.0', ''])('leaves %j', (cell) => {
    expect(neutraliseFormula(cell)).toBe(cell);
  });

  it('leaves no text cell that begins a formula, whatever the text', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(neutraliseFormula(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { seed: 20261103 },
    );
  });
});
