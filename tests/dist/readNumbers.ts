/** English figures written the French way: « 1,532 calls », « 65.9% ». */
export function inFrench(text: string): string {
  return text.replaceAll(/(\d),(?=\d{3})/g, '$1\u202f').replaceAll(/(\d)\.(?=\d)/g, '$1,');
}

/** French numbers of a text: « 1 532 », « 46,3 », « −2 ». */
export function readNumbers(text: string): readonly number[] {
  return [...text.matchAll(/[−-]?\d{1,3}(?:[\u202f\u00a0]\d{3})+(?:,\d+)?|[−-]?\d+(?:,\d+)?/g)].map(([number]) =>
    Number(
      number
        .replaceAll(/[\u202f\u00a0]/g, '')
        .replace(',', '.')
        .replace('−', '-'),
    ),
  );
}
