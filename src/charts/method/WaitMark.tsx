import type { ReactElement } from 'react';
import type { WaitEnd } from './TenWaitsSpec.ts';

/** What ended a wait, around the origin: a full point, a bar across, an arrow that goes on. */
export function WaitMark({ end }: { end: WaitEnd }): ReactElement {
  if (end === 'human') return <circle className="pt" cx={0} cy={0} r={6} />;
  if (end === 'cut') return <path className="wait-stop" d="M0 -7V7" />;
  return <path className="wait-on" d="M0 -5L7 0L0 5" />;
}
