import type { ReactElement } from 'react';
import type { TrendLayout } from './TrendLayout.ts';
import { TrendMarksSvg } from './TrendMarksSvg.tsx';

interface Props {
  readonly layout: TrendLayout;
  /** `wide` or `narrow`: the style sheet shows one of the two drawings. */
  readonly className: string;
  readonly label: string;
}

export function TrendSvg({ layout, className, label }: Props): ReactElement {
  const { size } = layout;
  return (
    <svg className={className} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      <TrendMarksSvg layout={layout} />
    </svg>
  );
}
