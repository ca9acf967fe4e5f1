/** A copy without some of its fields. */
export function leaveOut<T extends object, K extends keyof T>(record: T, ...fields: readonly K[]): Omit<T, K> {
  const kept: Partial<T> = {};
  for (const field in record) {
    if (!(fields as readonly PropertyKey[]).includes(field)) kept[field] = record[field];
  }
  return kept as Omit<T, K>; // every other field has been copied
}
