const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a hash of a text's UTF-8 bytes, 32 bits: turns « campaign|organisation|indicator » into a seed.
 *
 * @returns whole number from 0 to 2³² − 1
 * @source Fowler, Noll & Vo; RFC 9923
 * @example fnv1a32('a') // 3826002220
 */
export function fnv1a32(text: string): number {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME);
  return hash >>> 0;
}
