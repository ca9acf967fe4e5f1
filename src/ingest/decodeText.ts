/**
 * Bytes of a text file → text without its byte-order mark, line ends as `\n`.
 * UTF-8 first; bytes that UTF-8 refuses are Windows-1252, what Excel writes in France.
 * `undefined` for what no spreadsheet calls text (a workbook, UTF-16): it holds null bytes.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  return decode(bytes).replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
