/** A file of the field's: without a space, for it goes over the wire while one types. */
export function respondCompact(content: unknown): Response {
  return new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
