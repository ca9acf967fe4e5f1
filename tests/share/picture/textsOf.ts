/** What stands in the texts of a picture, a line break read as a space. */
export function textsOf(svg: string): string {
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ''));
  return texts
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
