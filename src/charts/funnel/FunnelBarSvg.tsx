import type { ReactElement } from 'react';
import { percent } from '../coordinates.ts';
import type { FunnelPart, FunnelRow } from './layoutFunnel.ts';

const HEIGHT = 30;

/** One bar of the funnel; its words stand above it. */
export function FunnelBarSvg({ row }: { row: FunnelRow }): ReactElement {
  return (
    <svg className="bar" aria-hidden="true">
      {row.parts.map((part) => (
        <rect
          key={part.fill}
          className={`f-${part.fill}`}
          x={percent(part.from)}
          width={percent(part.width)}
          height={HEIGHT}
        />
      ))}
      {row.parts.map((part) => (
        <Pieces key={part.fill} part={part} />
      ))}
      {row.marks.map((share) => (
        <line
          key={share}
          className="base-line"
          x1={percent(share)}
          x2={percent(share)}
          y1={share > 0 ? -4 : 0}
          y2={share > 0 && row.kind === 'reached' ? HEIGHT + 4 : HEIGHT}
        />
      ))}
    </svg>
  );
}

function Pieces({ part }: { part: FunnelPart }): ReactElement {
  const onInk = part.fill === 'ink';
  return (
    <>
      {part.pieces
        .slice(1)
        .map(
          ({ from, width }) =>
            width > 0 && (
              <line
                key={from}
                className={onInk ? 'grid-paper' : 'grid-ink'}
                x1={percent(from)}
                x2={percent(from)}
                y1={0}
                y2={HEIGHT}
              />
            ),
        )}
      {part.pieces.map(
        ({ from, width, label }) =>
          label !== undefined && (
            <text
              key={from}
              className={onInk ? 't-s on-ink' : 't-s'}
              x={percent(from + width / 2)}
              y={20}
              textAnchor="middle"
            >
              {label}
            </text>
          ),
      )}
    </>
  );
}
