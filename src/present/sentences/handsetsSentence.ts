import { handsetsOf } from '../handsetsOf.ts';
import type { Messages } from '../messages.ts';

/**
 * « Sur 10 appels, 6 aboutissent à quelqu’un, 3 à une bonne réponse. » : exact shares in, the counts of the picture out.
 * A small share that rounds to none is « moins d’un », one under 1 that rounds to ten « presque tous ».
 */
export function handsetsSentence(
  shares: { readonly pickup: number; readonly resolved?: number },
  { sentences }: Messages,
): string {
  const { reached, resolved } = handsetsOf(shares);
  return sentences.handsets(
    { count: reached, share: shares.pickup },
    resolved === undefined || shares.resolved === undefined ? undefined : { count: resolved, share: shares.resolved },
  );
}
