import { brotliCompressSync, constants } from 'node:zlib';

/**
 * What a server sends before it waits for an answer: ten segments (RFC 6928) of 1,460 bytes, less the head of the response. A host
 * compresses with patience or on the fly: what is compressed quickly here is a tenth longer than at best.
 */
const FIRST_FLIGHT = 10 * 1_460 - 400;
const QUALITY = 8;
const BEST_TO_QUICK = 0.9;

/**
 * How many round trips a page takes to arrive once it has been asked for: each flight is twice as long as the one before.
 *
 * @param html of the whole page
 */
export function flightsOf(html: string): number {
  const bytes =
    BEST_TO_QUICK * brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
  return Math.max(1, Math.ceil(Math.log2(bytes / FIRST_FLIGHT + 1)));
}
