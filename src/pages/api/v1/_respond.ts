import { serialiseDocument, type DocumentLayout } from '../../../publish/serialiseDocument.ts';

/** A document as a file of the API. The header is for the development server; a static host goes by the extension. */
export function respondJson(document: object, layout?: DocumentLayout): Response {
  return new Response(serialiseDocument(document, layout), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** A table as a file of the API. */
export function respondCsv(csv: string): Response {
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

/** Bytes as a file of the API. */
export function respondFile(bytes: Uint8Array<ArrayBuffer>, type: keyof typeof FILE_TYPES): Response {
  return new Response(bytes, { headers: { 'Content-Type': FILE_TYPES[type] } });
}
