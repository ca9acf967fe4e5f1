import type { ReactElement } from 'react';
import type { HandsetState } from './layoutTenHandsets.ts';

/** One receiver around (x, y): lifted where somebody answered, lying on its cradle where nobody did. */
export function HandsetSvg({ x, y, state }: { x: number; y: number; state: HandsetState }): ReactElement {
  const place = `translate(${x} ${y})`;
  const turn = state === 'none' ? 'scale(.74)' : 'rotate(-56) scale(.8)';
  return (
    <>
      <use
        className={`h-${state}`}
        href="#handset"
        width={48}
        height={32}
        transform={`${place} ${turn} translate(-24 -16)`}
      />
      {state === 'none' && <path className="cradle" d={`M${x - 17} ${y + 13.5}h34`} />}
    </>
  );
}
