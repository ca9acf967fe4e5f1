import type { ReactElement, ReactNode } from 'react';

/**
 * Fillings that hold in one ink: half-tone, hatchings, the answer scale. They take the colours of where they are defined, so
 * a picture with its own theme defines its own, under ids with a `suffix`.
 */
export function ChartPatterns({ suffix = '' }: { suffix?: string }): ReactElement {
  return (
    <>
      <Pattern id={`p-half${suffix}`} size={3.6}>
        <circle className="pat-dot" cx={1.8} cy={1.8} r={1.05} />
      </Pattern>
      <Pattern id={`p-hatch${suffix}`} size={5}>
        <path className="pat-ink" d="M1 0V5" strokeWidth={1} />
      </Pattern>
      <Pattern id={`p-hatch-l${suffix}`} size={7}>
        <path className="pat-mid" d="M1 0V7" strokeWidth={1} />
      </Pattern>
      <Pattern id={`p-blank${suffix}`} size={6}>
        <path className="pat-hair" d="M1 0V6" strokeWidth={1} />
      </Pattern>
      <Pattern id={`p-incomplete${suffix}`} size={5}>
        <path className="pat-ink" d="M1.5 0V5" strokeWidth={2.2} />
      </Pattern>
      <Pattern id={`p-wrong${suffix}`} size={7}>
        <path className="pat-ink" d="M3 0V7M0 3H7" strokeWidth={1.4} />
      </Pattern>
      <Pattern id={`p-none${suffix}`} size={6}>
        <circle className="pat-dot" cx={3} cy={3} r={0.9} />
      </Pattern>
    </>
  );
}

function Pattern({ id, size, children }: { id: string; size: number; children: ReactNode }): ReactElement {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="pat-ground" width={size} height={size} />
      {children}
    </pattern>
  );
}
