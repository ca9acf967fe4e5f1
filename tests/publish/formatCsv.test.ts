import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FRENCH_EXCEL } from '../../src/publish/csvDialect.ts';
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

describe('formatCsv for a French Excel', () => {
  const write = (rows: (string | number | undefined)[][]) => formatCsv(['a', 'b', 'c'], rows, FRENCH_EXCEL);

  it('begins with the mark of UTF-8, separates by semicolons and writes a decimal comma', () => {
    expect(write([[0.25, 'x;y', undefined]])).toBe('\uFEFFa;b;c\r\n0,25;"x;y";\r\n');
    expect(write([['1,5', -0.5, 1e-7]])).toBe('\uFEFFa;b;c\r\n1,5;-0,5;1e-7\r\n');
  });

  it('makes texts safe and leaves numbers as they are', () => {
    expect(write([['=1+1', -2, '@x']])).toBe("\uFEFFa;b;c\r\n'=1+1;-2;'@x\r\n");
  });

  it('reads back to the same table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }), text)), (rows) => {
        const { data } = Papa.parse<string[]>(write(rows).slice(1), { delimiter: ';', newline: '\r\n' });
        const read = data.slice(1, -1).map(([a, b = '', c]) => [a, Number(b.replace(',', '.')), c]);
        expect(read).toEqual(rows.map(([a, b, c]) => [neutraliseFormula(a), b === 0 ? 0 : b, neutraliseFormula(c)]));
      }),
      { seed: 20261128 },
    );
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
