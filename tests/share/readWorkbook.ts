import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  readonly value: string | number;
  readonly format: string | undefined;
}
interface ReadSheet {
  readonly xml: string;
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
}

/** The sheets of a file of Excel, read by the standard alone: shared texts, numbers, and formats of numbers. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadSheet> {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) =>
    decode(text),
  );
  const formats = new Map(
    [...part('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      code,
    ]),
  );
  const styles = [
    ...part('xl/styles.xml')
      .replace(/.*<cellXfs/s, '')
      .matchAll(/<xf ([^>]*)>/g),
  ].map(([, attributes = '']) => formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1]));
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    decode(name),
  );
  return new Map(
    names.map((name, i) => {
      const xml = part(`xl/worksheets/sheet${i + 1}.xml`);
      return [name, { xml, rows: readRows(xml, texts, styles) }];
    }),
  );
}

function readRows(xml: string, texts: readonly string[], styles: readonly (string | undefined)[]): ReadSheet['rows'] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) => {
    const row: (ReadCell | undefined)[] = [];
    for (const [, attributes = '', value] of cells.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)) {
      if (value === undefined) continue;
      const column = columnOf(/r="([A-Z]+)/.exec(attributes)?.[1] ?? '');
      const isText = attributes.includes('t="s"');
      const style = styles[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? Number.NaN)];
      row[column] = isText
        ? { value: texts[Number(value)] ?? '', format: undefined }
        : { value: Number(value), format: style };
    }
    return row;
  });
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function decode(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
