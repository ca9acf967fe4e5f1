/** A data folder in memory: path inside it, with `/`, → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;
