import type { ReactElement } from 'react';
import type { TenWaitsSpec } from './TenWaitsSpec.ts';
import { WaitMark } from './WaitMark.tsx';

export function TenWaitsKey({ entries }: { entries: TenWaitsSpec['key'] }): ReactElement {
  return (
    <ul className="wait-key">
      {entries.map(({ end, text }) => (
        <li key={end}>
          <svg viewBox="-14 -10 26 20" width={26} height={20} aria-hidden="true">
            <line className={`wait-${end}`} x1={-13} x2={0} y1={0} y2={0} />
            <WaitMark end={end} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
