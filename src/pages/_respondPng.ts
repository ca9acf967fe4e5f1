/** A picture as the file that a route stands for. */
export function respondPng(png: Uint8Array<ArrayBuffer>): Response {
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
