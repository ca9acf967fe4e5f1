import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';

const HEIGHT = 30;

/** A share of a whole as a length: its words stand beside it, so it is hidden from readers of text. */
export function ShareBarSvg({ share }: { share: number }): ReactElement {
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="f-tint" x="0" width="100%" height={HEIGHT} />
      <rect className="f-ink" x="0" width={percent(share)} height={HEIGHT} />
    </svg>
  );
}
