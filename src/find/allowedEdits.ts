/**
 * How many slips a spelling of so many letters is forgiven. Initials are too close to each other to be guessed at (CAF, CPF).
 *
 * @example allowedEdits('assurancemaladie'.length) // 3
 */
export function allowedEdits(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 8) return 1;
  return letters < 12 ? 2 : 3;
}
