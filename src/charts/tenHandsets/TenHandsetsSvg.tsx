import type { ReactElement } from 'react';
import { HandsetSvg } from './HandsetSvg.tsx';
import type { TenHandsetsLayout } from './layoutTenHandsets.ts';

export function TenHandsetsSvg({ layout, label }: { layout: TenHandsetsLayout; label: string }): ReactElement {
  return (
    <svg className="handsets" viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={label}>
      {layout.handsets.map((handset) => (
        <HandsetSvg key={handset.x} {...handset} />
      ))}
    </svg>
  );
}
